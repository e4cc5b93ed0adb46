package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.Adapter;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the advice for Spring Web MVC. */
public final class SpringWebmvcAdapter implements AdapterGenerator {

    private static final ClassName ADVICE =
            ClassName.get("org.springframework.web.bind.annotation", "RestControllerAdvice");
    private static final ClassName EXCEPTION_HANDLER =
            ClassName.get("org.springframework.web.bind.annotation", "ExceptionHandler");
    private static final ClassName ORDER = ClassName.get("org.springframework.core.annotation", "Order");
    private static final ClassName ORDERED = ClassName.get("org.springframework.core", "Ordered");
    private static final ClassName SERVLET_RESPONSE = ClassName.get("jakarta.servlet.http", "HttpServletResponse");

    @Override
    public Framework framework() {
        return Framework.detectedBy(
                Adapter.SPRING_WEBMVC,
                "org.springframework.web.servlet.DispatcherServlet",
                ADVICE.canonicalName(),
                SERVLET_RESPONSE.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.SPRING_WEBMVC, "ProblemExceptionHandler");
        TypeSpec type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(ADVICE)
                .addAnnotation(AnnotationSpec.builder(ORDER)
                        .addMember("value", "$T.LOWEST_PRECEDENCE - 1", ORDERED)
                        .build())
                .addJavadoc("""
                        Advice that answers with the problem of an exception thrown by a controller.

                        <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean.
                        It answers generated and mapped exceptions only. Advice of the application that has an
                        {@code @Order} goes first, advice that has none comes after it.\
                        """)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For Spring, or for a bean definition.")
                        .build())
                .addMethod(handle(plan))
                .build();
        return List.of(GeneratedType.built(self.packageName(), type));
    }

    private static MethodSpec handle(GenerationPlan plan) {
        return MethodSpec.methodBuilder("handle")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(AnnotationSpec.builder(EXCEPTION_HANDLER)
                        .addMember("value", "$T.class", plan.type("HttpStatusException"))
                        .build())
                .addParameter(plan.type("HttpStatusException"), "thrown")
                .addParameter(SERVLET_RESPONSE, "servlet")
                .addException(IOException.class)
                .addJavadoc("""
                        Writes the response itself, so that no message converter and no {@code Accept} field has a say in
                        its bytes.

                        @param thrown what a controller threw
                        @param servlet the response to write to
                        @throws IOException if the client is gone\
                        """)
                .addCode("""
                        if (servlet.isCommitted()) {
                            throw thrown;
                        }
                        $1T response = $2T.toResponse(thrown);
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
                        """, plan.type("ProblemResponse"), plan.type("HttpStatusMapper"))
                .build();
    }
}
