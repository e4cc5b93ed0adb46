package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.plan.Framework;
import java.util.List;

/** The table of the adapters: how each framework is recognised, and which sources are copied for it. */
final class Adapters {

    private Adapters() {}

    /** All adapters, in the order of their constants. */
    static List<CopiedAdapter> all() {
        return List.of(
                CopiedAdapter.of(Framework.detectedBy(
                                Adapter.ARMERIA,
                                "com.linecorp.armeria.server.ServerErrorHandler",
                                "com.linecorp.armeria.common.HttpResponse"))
                        .inEitherForm("ArmeriaProblemHandler")
                        .with("ArmeriaResponses"),
                CopiedAdapter.of(Framework.detectedBy(
                                Adapter.HELIDON,
                                "io.helidon.webserver.http.HttpFeature",
                                "io.helidon.webserver.http.HttpRouting"))
                        .with("HelidonProblemFeature")
                        .inEitherForm("HelidonErrors"),
                CopiedAdapter.of(Framework.detectedBy(
                                Adapter.JAVALIN,
                                "io.javalin.http.ExceptionHandler",
                                "io.javalin.http.Context",
                                "jakarta.servlet.http.HttpServletResponse"))
                        .with("JavalinProblemHandler")
                        .inEitherForm("JavalinErrors"),
                CopiedAdapter.of(Framework.onlyWhenNamed(Adapter.JDK_HTTP_SERVER, "com.sun.net.httpserver.Filter"))
                        .with("JdkProblemFilter"),
                CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SERVLET,
                                "jakarta.servlet.Filter",
                                "jakarta.servlet.http.HttpServletResponse",
                                "jakarta.servlet.http.HttpServletResponseWrapper"))
                        .inEitherForm("ServletProblemFilter")
                        .with("ServletSender"),
                CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SPRING_WEBMVC,
                                "org.springframework.web.servlet.DispatcherServlet",
                                "org.springframework.web.bind.annotation.RestControllerAdvice",
                                "jakarta.servlet.http.HttpServletResponse"))
                        .with("WebMvcProblemAdvice")
                        .withFrameworkErrors("SpringErrorResolver")
                        .sharingWithFrameworkErrors("spring", "SpringRefusals"),
                CopiedAdapter.of(Framework.detectedBy(
                                Adapter.VERTX_WEB, "io.vertx.ext.web.RoutingContext", "io.vertx.core.Handler"))
                        .inEitherForm("VertxProblemHandler")
                        .with("VertxSender"));
    }
}
