package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Generates the filter for servlet containers. */
public final class ServletAdapter implements AdapterGenerator {

    private static final ClassName FILTER = ClassName.get("jakarta.servlet", "Filter");
    private static final ClassName CHAIN = ClassName.get("jakarta.servlet", "FilterChain");
    private static final ClassName REQUEST = ClassName.get("jakarta.servlet", "ServletRequest");
    private static final ClassName RESPONSE = ClassName.get("jakarta.servlet", "ServletResponse");
    private static final ClassName FAILURE = ClassName.get("jakarta.servlet", "ServletException");
    private static final ClassName HTTP_RESPONSE = ClassName.get("jakarta.servlet.http", "HttpServletResponse");
    private static final ClassName WRAPPER = ClassName.get("jakarta.servlet.http", "HttpServletResponseWrapper");

    @Override
    public Framework framework() {
        return Framework.detectedBy(
                Adapter.SERVLET, FILTER.canonicalName(), HTTP_RESPONSE.canonicalName(), WRAPPER.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.SERVLET, "ProblemFilter");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(FILTER)
                .addJavadoc("""
                        A filter that answers with the problem of an exception thrown by a servlet or by a later filter.

                        <p>Map it first, to {@code /*} and to the dispatcher types {@code REQUEST} and {@code ASYNC}. $L
                        Nothing is answered once the response is committed: the exception then goes on to the container.\
                        """, plan.frameworkErrors() ? """
                                It answers every
                                exception, and every call of {@code sendError}, whose message it does not publish.\
                                """ : """
                                It answers
                                generated and mapped exceptions only, and lets every other one through.\
                                """);
        type.addField(contentFields());
        CustomizerParts.addTo(type, plan);
        type.addMethod(doFilter(plan));
        type.addMethod(causeOf()).addMethod(send(plan));
        if (plan.frameworkErrors()) {
            type.addType(refusals(plan));
        }
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    private static MethodSpec doFilter(GenerationPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("doFilter")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(REQUEST, "request")
                .addParameter(RESPONSE, "response")
                .addParameter(CHAIN, "chain")
                .addException(IOException.class)
                .addException(FAILURE);
        if (plan.frameworkErrors()) {
            method.addCode("""
                    $1T servlet = ($1T) response;
                    try {
                        chain.doFilter(request, new Refusals(servlet));
                    } catch ($2T thrown) {
                        if (servlet.isCommitted()) {
                            throw thrown;
                        }
                        send($3T.toResponse(causeOf(thrown), customizer), servlet);
                    }
                    """, HTTP_RESPONSE, Throwable.class, plan.type(CoreTypes.FRAMEWORK_ERRORS));
        } else {
            method.addCode("""
                    try {
                        chain.doFilter(request, response);
                    } catch ($1T thrown) {
                        $1T cause = causeOf(thrown);
                        if (response.isCommitted() || !$2T.handles(cause)) {
                            throw thrown;
                        }
                        send($2T.toResponse(cause, customizer), ($3T) response);
                    }
                    """, Throwable.class, plan.type(CoreTypes.HTTP_STATUS_MAPPER), HTTP_RESPONSE);
        }
        return method.build();
    }

    private static MethodSpec causeOf() {
        return MethodSpec.methodBuilder("causeOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Throwable.class)
                .addParameter(Throwable.class, "thrown")
                .addCode("""
                        $1T cause = thrown;
                        while (cause instanceof $2T wrapper && wrapper.getRootCause() != null) {
                            cause = wrapper.getRootCause();
                        }
                        return cause;
                        """, Throwable.class, FAILURE)
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addParameter(HTTP_RESPONSE, "servlet")
                .addException(IOException.class)
                .addJavadoc("Resets what was to be sent, but for the header fields that do not describe its content.")
                .addCode("""
                        $1T<String, $2T<String>> kept = new $3T<>(String.CASE_INSENSITIVE_ORDER);
                        for (String name : servlet.getHeaderNames()) {
                            kept.put(name, $4T.copyOf(servlet.getHeaders(name)));
                        }
                        servlet.reset();
                        CONTENT_FIELDS.forEach(kept::remove);
                        kept.forEach((name, values) -> values.forEach(value -> servlet.addHeader(name, value)));
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
                        """, Map.class, Collection.class, TreeMap.class, List.class)
                .build();
    }

    private static FieldSpec contentFields() {
        return FieldSpec.builder(ParameterizedTypeName.get(Set.class, String.class), "CONTENT_FIELDS")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("""
                        $T.of(
                                "content-disposition",
                                "content-encoding",
                                "content-language",
                                "content-length",
                                "content-location",
                                "content-range",
                                "content-type",
                                "etag",
                                "last-modified")\
                        """, Set.class)
                .build();
    }

    private static TypeSpec refusals(GenerationPlan plan) {
        return TypeSpec.classBuilder("Refusals")
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .superclass(WRAPPER)
                .addJavadoc("A response whose errors are problems.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(HTTP_RESPONSE, "servlet")
                        .addStatement("super(servlet)")
                        .build())
                .addMethod(sendError()
                        .addCode(
                                """
                                if (isCommitted() || status < 400 || status > 599) {
                                    super.sendError(status);
                                    return;
                                }
                                $T servlet = ($T) getResponse();
                                send($T.toResponse($T.of(status), $T.of(), customizer), servlet);
                                servlet.flushBuffer();
                                """,
                                HTTP_RESPONSE,
                                HTTP_RESPONSE,
                                plan.type(CoreTypes.FRAMEWORK_ERRORS),
                                plan.type(CoreTypes.PROBLEM),
                                Map.class)
                        .build())
                .addMethod(sendError()
                        .addParameter(String.class, "message")
                        .addStatement("sendError(status)")
                        .build())
                .build();
    }

    private static MethodSpec.Builder sendError() {
        return MethodSpec.methodBuilder("sendError")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(int.class, "status")
                .addException(IOException.class);
    }
}
