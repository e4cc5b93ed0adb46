package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Wrappers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the feature for Helidon SE, which registers error handlers. */
public final class HelidonAdapter implements AdapterGenerator {

    private static final String WEB = "io.helidon.webserver.http";
    private static final ClassName FEATURE = ClassName.get(WEB, "HttpFeature");
    private static final ClassName ROUTING = ClassName.get(WEB, "HttpRouting");
    private static final ClassName REQUEST = ClassName.get(WEB, "ServerRequest");
    private static final ClassName RESPONSE = ClassName.get(WEB, "ServerResponse");
    private static final ClassName REFUSAL = ClassName.get("io.helidon.http", "HttpException");
    private static final ClassName METHOD = ClassName.get("io.helidon.http", "Method");
    private static final ClassName NAMES = ClassName.get("io.helidon.http", "HeaderNames");

    @Override
    public Framework framework() {
        return Framework.detectedBy(Adapter.HELIDON, FEATURE.canonicalName(), ROUTING.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.HELIDON, "ProblemFeature");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(FEATURE)
                .addJavadoc("""
                        A feature that answers with the problem of an exception.

                        <p>It is added with {@code routing.addFeature(new ProblemFeature())}, and answers $L. An error handler of the
                        application for a class of exceptions goes before one for a class above it.\
                        """, plan.frameworkErrors() ? "every exception" : "generated and mapped exceptions only");
        CustomizerParts.addTo(type, plan);
        type.addMethod(setup(plan)).addMethod(answer(plan));
        type.addMethod(plan.frameworkErrors() ? refused(plan) : lookThrough(plan));
        type.addMethod(send(plan));
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    private static MethodSpec setup(GenerationPlan plan) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("routing.error($T.class, this::answer)", plan.type(CoreTypes.HTTP_STATUS_EXCEPTION));
        for (ClassName mapped : plan.mappedThrowables()) {
            code.addStatement("routing.error($T.class, this::answer)", mapped);
        }
        if (plan.frameworkErrors()) {
            code.addStatement("routing.error($T.class, this::refused)", REFUSAL);
            code.addStatement("routing.error($T.class, this::answer)", Throwable.class);
        } else {
            for (Class<?> wrapper : Wrappers.TYPES) {
                code.addStatement("routing.error($T.class, this::lookThrough)", wrapper);
            }
        }
        return MethodSpec.methodBuilder("setup")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ROUTING.nestedClass("Builder"), "routing")
                .addCode(code.build())
                .build();
    }

    private static MethodSpec.Builder handler(String name, ClassName thrown) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(REQUEST, "request")
                .addParameter(RESPONSE, "http")
                .addParameter(thrown, "thrown");
    }

    private static MethodSpec answer(GenerationPlan plan) {
        return handler("answer", ClassName.get(Throwable.class))
                .addStatement(
                        "send($T.toResponse(thrown, customizer), request, http)",
                        plan.type(plan.frameworkErrors() ? CoreTypes.FRAMEWORK_ERRORS : CoreTypes.HTTP_STATUS_MAPPER))
                .build();
    }

    private static MethodSpec lookThrough(GenerationPlan plan) {
        return handler("lookThrough", ClassName.get(Throwable.class))
                .addCode("""
                        if (!$T.handles(thrown)) {
                            throw new $T(thrown); // which Helidon answers, as it would have answered the other
                        }
                        answer(request, http, thrown);
                        """, plan.type(CoreTypes.HTTP_STATUS_MAPPER), IllegalStateException.class)
                .build();
    }

    private static MethodSpec refused(GenerationPlan plan) {
        return handler("refused", REFUSAL)
                .addCode(
                        """
                        $1T<String, $2T<String>> headers = new $3T<>();
                        thrown.headers().forEach(header -> headers.put(header.name(), header.allValues()));
                        $4T problem = $4T.of(thrown.status().code());
                        send($5T.toResponse(problem, headers, customizer), request, http);
                        """,
                        Map.class,
                        List.class,
                        LinkedHashMap.class,
                        plan.type(CoreTypes.PROBLEM),
                        plan.type(CoreTypes.FRAMEWORK_ERRORS))
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addParameter(REQUEST, "request")
                .addParameter(RESPONSE, "http")
                .addCode("""
                        http.status(response.status());
                        http.headers().remove($T.CONTENT_TYPE);
                        response.headers().forEach((name, values) -> http.header(name, values.toArray(String[]::new)));
                        byte[] body = response.body();
                        if (!response.hasBody()) {
                            http.send();
                        } else if (request.prologue().method().equals($T.HEAD)) {
                            http.contentLength(body.length);
                            http.send();
                        } else {
                            http.send(body);
                        }
                        """, NAMES, METHOD)
                .build();
    }
}
