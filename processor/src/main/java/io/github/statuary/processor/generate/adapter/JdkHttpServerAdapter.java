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
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the filter for the JDK's HTTP server. */
public final class JdkHttpServerAdapter implements AdapterGenerator {

    private static final ClassName FILTER = ClassName.get("com.sun.net.httpserver", "Filter");
    private static final ClassName EXCHANGE = ClassName.get("com.sun.net.httpserver", "HttpExchange");
    private static final ClassName HEADERS = ClassName.get("com.sun.net.httpserver", "Headers");

    @Override
    public Framework framework() {
        return Framework.onlyWhenNamed(Adapter.JDK_HTTP_SERVER, FILTER.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.JDK_HTTP_SERVER, "ProblemFilter");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(FILTER)
                .addJavadoc("""
                        A filter that answers with the problem of an exception thrown by the handler or by a later filter.

                        <p>Add it first: {@code context.getFilters().add(0, new ProblemFilter())}. $L\
                        """, plan.frameworkErrors() ? """
                        It answers every exception, but
                        none once the response has begun: that passes through it unchanged.\
                        """ : """
                        It answers generated and
                        mapped exceptions only, and none once the response has begun; every other exception passes through
                        it unchanged.\
                        """);
        CustomizerParts.addTo(type, plan);
        type.addMethod(MethodSpec.methodBuilder("description")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $S", "Answers HTTP exceptions with their problem")
                        .build())
                .addMethod(doFilter(plan))
                .addMethod(send(plan));
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    private static MethodSpec doFilter(GenerationPlan plan) {
        CodeBlock passedOn = plan.frameworkErrors()
                ? CodeBlock.of("begun")
                : CodeBlock.of("begun || !$T.handles(thrown)", plan.type(CoreTypes.HTTP_STATUS_MAPPER));
        return MethodSpec.methodBuilder("doFilter")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(EXCHANGE, "exchange")
                .addParameter(FILTER.nestedClass("Chain"), "chain")
                .addException(IOException.class)
                .addCode("""
                        try {
                            chain.doFilter(exchange);
                        } catch ($1T thrown) {
                            boolean begun = exchange.getResponseCode() != -1;
                            if ($2L) {
                                throw thrown;
                            }
                            send(exchange, $3T.toResponse(thrown, customizer));
                        }
                        """, Throwable.class, passedOn, AdapterGenerator.mapper(plan))
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(EXCHANGE, "exchange")
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addException(IOException.class)
                .addCode("""
                        byte[] body = response.body();
                        $1T headers = exchange.getResponseHeaders();
                        response.headers().forEach((name, values) -> headers.put(name, new $2T<>(values)));
                        if (!response.hasBody()) {
                            headers.remove("Content-Type");
                            exchange.sendResponseHeaders(response.status(), -1);
                        } else if (exchange.getRequestMethod().equals("HEAD")) {
                            headers.set("Content-Length", Integer.toString(body.length));
                            exchange.sendResponseHeaders(response.status(), -1);
                        } else {
                            exchange.sendResponseHeaders(response.status(), body.length);
                            try ($3T out = exchange.getResponseBody()) {
                                out.write(body);
                            }
                        }
                        """, HEADERS, ArrayList.class, OutputStream.class)
                .build();
    }
}
