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
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the failure handler for Vert.x Web, in terms of what versions 4.5 and 5 have in common. */
public final class VertxWebAdapter implements AdapterGenerator {

    private static final ClassName HANDLER = ClassName.get("io.vertx.core", "Handler");
    private static final ClassName CONTEXT = ClassName.get("io.vertx.ext.web", "RoutingContext");
    private static final ClassName ROUTER = ClassName.get("io.vertx.ext.web", "Router");
    private static final ClassName RESPONSE = ClassName.get("io.vertx.core.http", "HttpServerResponse");
    private static final ClassName METHOD = ClassName.get("io.vertx.core.http", "HttpMethod");
    private static final ClassName BUFFER = ClassName.get("io.vertx.core.buffer", "Buffer");

    /** What a router answers when no route fits; not 405, for it keeps to itself which methods are allowed. */
    private static final List<Integer> REFUSALS = List.of(400, 404, 406, 415);

    @Override
    public Framework framework() {
        return Framework.detectedBy(Adapter.VERTX_WEB, CONTEXT.canonicalName(), HANDLER.canonicalName());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = plan.adapterType(Adapter.VERTX_WEB, "ProblemFailureHandler");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(HANDLER, CONTEXT))
                .addJavadoc(
                        """
                        A failure handler that answers with the problem of an exception.

                        <p>{@code new ProblemFailureHandler().register(router)} makes it the router's last failure handler:
                        those of the application come before it. It answers $L.\
                        """,
                        plan.frameworkErrors()
                                ? "every failure, and what the router refuses"
                                : "generated and mapped exceptions only, and hands on every other failure");
        CustomizerParts.addTo(type, plan);
        type.addMethod(register(plan)).addMethod(handle(plan));
        if (plan.frameworkErrors()) {
            type.addMethod(response(plan));
        }
        type.addMethod(send(plan));
        return List.of(GeneratedType.built(self.packageName(), type.build()));
    }

    private static MethodSpec register(GenerationPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("register")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ROUTER, "router")
                .addJavadoc("""
                        Adds this handler to a router.

                        @param router the router, to which routes may still be added\
                        """)
                .addStatement("router.route().last().failureHandler(this)");
        if (plan.frameworkErrors()) {
            for (int status : REFUSALS) {
                method.addStatement("router.errorHandler($L, this)", status);
            }
        }
        return method.build();
    }

    private static MethodSpec handle(GenerationPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("handle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(CONTEXT, "context");
        return plan.frameworkErrors()
                ? method.addStatement("send(response(context), context)").build()
                : method.addCode("""
                        $2T failure = context.failure();
                        if (failure != null && $1T.handles(failure)) {
                            send($1T.toResponse(failure, customizer), context);
                        } else {
                            context.next();
                        }
                        """, plan.type(CoreTypes.HTTP_STATUS_MAPPER), Throwable.class)
                        .build();
    }

    private static MethodSpec response(GenerationPlan plan) {
        return MethodSpec.methodBuilder("response")
                .addModifiers(Modifier.PRIVATE)
                .returns(plan.type(CoreTypes.PROBLEM_RESPONSE))
                .addParameter(CONTEXT, "context")
                .addCode(
                        """
                        $1T failure = context.failure();
                        int status = context.statusCode();
                        boolean thrown = failure != null && (status == 500 || $2T.handles(failure));
                        return thrown
                                ? $3T.toResponse(failure, customizer)
                                : $3T.toResponse($4T.of(status < 400 ? 500 : status), $5T.of(), customizer);
                        """,
                        Throwable.class,
                        plan.type(CoreTypes.HTTP_STATUS_MAPPER),
                        plan.type(CoreTypes.FRAMEWORK_ERRORS),
                        plan.type(CoreTypes.PROBLEM),
                        Map.class)
                .build();
    }

    private static MethodSpec send(GenerationPlan plan) {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(plan.type(CoreTypes.PROBLEM_RESPONSE), "response")
                .addParameter(CONTEXT, "context")
                .addCode("""
                        $1T http = context.response();
                        if (http.headWritten()) {
                            if (!http.ended()) {
                                http.reset(); // so that what was sent does not look complete
                            }
                            return;
                        }
                        http.setStatusCode(response.status());
                        response.headers().forEach(http::putHeader);
                        $2T body = $2T.buffer(response.body());
                        if (!response.hasBody()) {
                            http.headers().remove("Content-Type");
                            http.end();
                        } else if (context.request().method().equals($3T.HEAD)) {
                            http.putHeader("Content-Length", Integer.toString(body.length())).end();
                        } else {
                            http.end(body);
                        }
                        """, RESPONSE, BUFFER, METHOD)
                .build();
    }
}
