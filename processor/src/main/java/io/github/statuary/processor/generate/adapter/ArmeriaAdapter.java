package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the error handler for Armeria. */
public final class ArmeriaAdapter implements AdapterGenerator {

    private static final String SERVER = "com.linecorp.armeria.server";
    private static final String COMMON = "com.linecorp.armeria.common";
    private static final ClassName HANDLER = ClassName.get(SERVER, "ServerErrorHandler");
    private static final ClassName CONTEXT = ClassName.get(SERVER, "ServiceRequestContext");
    private static final ClassName CONFIG = ClassName.get(SERVER, "ServiceConfig");
    private static final ClassName RESPONSE = ClassName.get(COMMON, "HttpResponse");
    private static final ClassName WHOLE_RESPONSE = ClassName.get(COMMON, "AggregatedHttpResponse");
    private static final ClassName STATUS = ClassName.get(COMMON, "HttpStatus");
    private static final ClassName DATA = ClassName.get(COMMON, "HttpData");
    private static final ClassName REQUEST_HEADERS = ClassName.get(COMMON, "RequestHeaders");
    private static final ClassName HEADERS = ClassName.get(COMMON, "ResponseHeaders");
    private static final ClassName HEADERS_BUILDER = ClassName.get(COMMON, "ResponseHeadersBuilder");

    @Override
    public Framework framework() {
        return Framework.detectedBy(Adapter.ARMERIA, HANDLER.canonicalName(), RESPONSE.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.ARMERIA, "ProblemErrorHandler");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(HANDLER)
                .addJavadoc(
                        """
                        An error handler that answers with the problem of an exception.

                        <p>It is given to {@code Server.builder().errorHandler(new ProblemErrorHandler())}; one of the application's
                        comes first by {@code mine.orElse(new ProblemErrorHandler())}. It answers $L.\
                        """,
                        plan.frameworkErrors()
                                ? "every error"
                                : "generated and mapped exceptions only, and leaves the others to Armeria");
        CustomizerParts.addTo(type, plan);
        type.addMethod(onServiceException(plan));
        if (plan.frameworkErrors()) {
            type.addMethod(renderStatus(plan));
        }
        type.addMethod(send(plan));
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    private static MethodSpec onServiceException(GenerationPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("onServiceException")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RESPONSE)
                .addParameter(CONTEXT, "context")
                .addParameter(Throwable.class, "thrown");
        ClassName mapper = plan.type(CoreTypes.HTTP_STATUS_MAPPER);
        return (plan.frameworkErrors()
                        ? method.addCode("""
                                boolean refused = thrown.getClass().getName().startsWith("com.linecorp.armeria.");
                                return refused && !$T.handles(thrown)
                                        ? null // Armeria finds the status, and asks renderStatus
                                        : send($T.toResponse(thrown, customizer)).toHttpResponse();
                                """, mapper, plan.type(CoreTypes.FRAMEWORK_ERRORS))
                        : method.addCode("""
                                return $1T.handles(thrown)
                                        ? send($1T.toResponse(thrown, customizer)).toHttpResponse()
                                        : null;
                                """, mapper))
                .build();
    }

    private static MethodSpec renderStatus(GenerationPlan plan) {
        return MethodSpec.methodBuilder("renderStatus")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(WHOLE_RESPONSE)
                .addParameter(CONTEXT, "context")
                .addParameter(CONFIG, "config")
                .addParameter(REQUEST_HEADERS, "headers")
                .addParameter(STATUS, "status")
                .addParameter(String.class, "description")
                .addParameter(Throwable.class, "cause")
                .addCode("""
                        return status.code() < 400
                                ? null
                                : send($T.toResponse($T.of(status.code()), $T.of(), customizer));
                        """, plan.type(CoreTypes.FRAMEWORK_ERRORS), plan.type(CoreTypes.PROBLEM), Map.class)
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(WHOLE_RESPONSE)
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addCode("""
                        $T headers = $T.builder(response.status());
                        response.headers().forEach(headers::set);
                        return response.hasBody()
                                ? $T.of(headers.build(), $T.wrap(response.body()))
                                : $T.of(headers.build());
                        """, HEADERS_BUILDER, HEADERS, WHOLE_RESPONSE, DATA, WHOLE_RESPONSE)
                .build();
    }
}
