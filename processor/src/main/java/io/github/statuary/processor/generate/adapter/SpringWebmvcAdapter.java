package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the advice for Spring Web MVC, and the resolver of Spring's own exceptions. */
public final class SpringWebmvcAdapter implements AdapterGenerator {

    private static final String SERVLET = "org.springframework.web.servlet";
    private static final ClassName RESOLVER = ClassName.get(SERVLET, "HandlerExceptionResolver");
    private static final ClassName CONFIGURER = ClassName.get(SERVLET + ".config.annotation", "WebMvcConfigurer");
    private static final ClassName VIEW = ClassName.get(SERVLET, "ModelAndView");
    private static final ClassName HANDLER_RESOLVER =
            ClassName.get(SERVLET + ".mvc.method.annotation", "ExceptionHandlerExceptionResolver");
    private static final ClassName CLIENT_GONE =
            ClassName.get("org.springframework.web.context.request.async", "AsyncRequestNotUsableException");
    private static final ClassName SERVLET_REQUEST = ClassName.get("jakarta.servlet.http", "HttpServletRequest");
    private static final ClassName SERVLET_RESPONSE = ClassName.get("jakarta.servlet.http", "HttpServletResponse");

    @Override
    public Framework framework() {
        return Framework.detectedBy(
                Adapter.SPRING_WEBMVC,
                SERVLET + ".DispatcherServlet",
                SpringParts.ADVICE.canonicalName(),
                SERVLET_RESPONSE.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        ClassName advice = plan.adapterType(Adapter.SPRING_WEBMVC, "ProblemExceptionHandler");
        types.add(GeneratedType.built(advice.packageName(), advice(advice, plan)));
        if (plan.frameworkErrors()) {
            ClassName resolver = plan.adapterType(Adapter.SPRING_WEBMVC, "FrameworkErrorAnswers");
            types.add(GeneratedType.built(resolver.packageName(), resolver(resolver, advice, plan)));
        }
        return types;
    }

    private static TypeSpec advice(ClassName self, GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SpringParts.ADVICE)
                .addAnnotation(SpringParts.lateOrder())
                .addJavadoc("""
                        Advice that answers with the problem of an exception thrown by a controller.

                        <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean.
                        It answers generated and mapped exceptions only. Advice of the application that has an
                        {@code @Order} goes first, advice that has none comes after it.\
                        """);
        SpringParts.addCustomizer(type, plan);
        return type.addMethod(handle(plan)).addMethod(write(plan)).build();
    }

    private static MethodSpec handle(GenerationPlan plan) {
        return MethodSpec.methodBuilder("handle")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SpringParts.exceptionHandler(plan))
                .addParameter(Throwable.class, "thrown")
                .addParameter(SERVLET_RESPONSE, "servlet")
                .addException(Throwable.class)
                .addJavadoc("""
                        Writes the response itself, so that no message converter and no {@code Accept} field has a say in
                        its bytes.

                        @param thrown what a controller threw
                        @param servlet the response to write to
                        @throws Throwable what was thrown, if it is too late for an answer\
                        """)
                .addCode("""
                        if (servlet.isCommitted()) {
                            throw thrown;
                        }
                        $T known = thrown;
                        while (!$T.handles(known) && known.getCause() != null) {
                            known = known.getCause(); // Spring calls this for a cause, too
                        }
                        write($T.toResponse(known, customizer), servlet);
                        """, Throwable.class, plan.type(CoreTypes.HTTP_STATUS_MAPPER), AdapterGenerator.mapper(plan))
                .build();
    }

    private static MethodSpec write(GenerationPlan plan) {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addParameter(SERVLET_RESPONSE, "servlet")
                .addException(IOException.class)
                .addCode("""
                        servlet.setStatus(response.status());
                        response.headers().forEach((name, values) -> {
                            servlet.setHeader(name, values.get(0));
                            values.subList(1, values.size()).forEach(value -> servlet.addHeader(name, value));
                        });
                        if (response.hasBody()) {
                            byte[] body = response.body();
                            servlet.setContentLength(body.length);
                            servlet.getOutputStream().write(body);
                        }
                        """)
                .build();
    }

    private static TypeSpec resolver(ClassName self, ClassName advice, GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SpringParts.COMPONENT)
                .addSuperinterface(CONFIGURER)
                .addJavadoc("""
                        Answers what Spring Web MVC itself refuses and what nobody expected, after all advice and all exception
                        handlers of controllers and before Spring's own last resort.

                        <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean.\
                        """);
        SpringParts.addCustomizer(type, plan);
        type.addMethod(MethodSpec.methodBuilder("extendHandlerExceptionResolvers")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), RESOLVER), "resolvers")
                        .addCode("""
                                int after = 0;
                                for (int i = 0; i < resolvers.size(); i++) {
                                    if (resolvers.get(i) instanceof $T) {
                                        after = i + 1;
                                    }
                                }
                                resolvers.add(after, this::resolve);
                                """, HANDLER_RESOLVER)
                        .build())
                .addMethod(MethodSpec.methodBuilder("resolve")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(VIEW)
                        .addParameter(SERVLET_REQUEST, "request")
                        .addParameter(SERVLET_RESPONSE, "servlet")
                        .addParameter(Object.class, "handler")
                        .addParameter(Exception.class, "thrown")
                        .addCode("""
                                if (servlet.isCommitted() || thrown instanceof $T || isLeftToSpring(thrown)) {
                                    return null;
                                }
                                try {
                                    $T.write(answer(thrown), servlet);
                                } catch ($T gone) {
                                    throw new $T(gone);
                                }
                                return new $T();
                                """, CLIENT_GONE, advice, IOException.class, UncheckedIOException.class, VIEW)
                        .build());
        SpringRefusals.addTo(type, plan);
        return type.build();
    }
}
