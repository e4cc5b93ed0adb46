package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.generate.log.LogGenerator;
import io.github.statuary.processor.plan.Framework;

/** The rows of servers and libraries that are used without a container of components. */
final class PlainAdapters {

    private PlainAdapters() {}

    static CopiedAdapter armeria() {
        return SharedSources.ofJackson(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.ARMERIA,
                                "com.linecorp.armeria.server.ServerErrorHandler",
                                "com.linecorp.armeria.common.HttpResponse")
                        .makingUseOf(Adapters.JACKSON_2, LogGenerator.SLF4J))
                .inEitherForm("ArmeriaProblemHandler")
                .with("ArmeriaResponses")
                .withPages("ArmeriaProblemPages")
                .withFrameworkErrors("ArmeriaErrors"));
    }

    static CopiedAdapter helidon() {
        return CopiedAdapter.of(Framework.detectedBy(
                        Adapter.HELIDON,
                        "io.helidon.webserver.http.HttpFeature",
                        "io.helidon.webserver.http.HttpRouting"))
                .with("HelidonProblemFeature")
                .withPages("HelidonProblemPages")
                .inEitherForm("HelidonErrors");
    }

    static CopiedAdapter javalin() {
        return SharedSources.ofJackson(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.JAVALIN,
                                "io.javalin.http.ExceptionHandler",
                                "io.javalin.http.Context",
                                Adapters.SERVLET_RESPONSE)
                        .over(Adapter.SERVLET)
                        .makingUseOf(Adapters.JACKSON_2, LogGenerator.SLF4J))
                .with("JavalinProblemHandler")
                .withPages("JavalinProblemPages")
                .sharing("servlet", "ServletSender")
                .inEitherForm("JavalinErrors")
                .withFrameworkErrors("JavalinParameters"));
    }

    static CopiedAdapter jdkHttpServer() {
        return CopiedAdapter.of(Framework.onlyWhenNamed(Adapter.JDK_HTTP_SERVER, "com.sun.net.httpserver.Filter"))
                .with("JdkProblemFilter")
                .withPages("JdkProblemPages");
    }

    static CopiedAdapter undertow() {
        return CopiedAdapter.of(Framework.onlyWhenNamed(Adapter.UNDERTOW, "io.undertow.server.HttpHandler")
                        .makingUseOf(LogGenerator.JBOSS_LOGGING))
                .inEitherForm("UndertowProblemHandler")
                .with("UndertowSender")
                .withPages("UndertowProblemPages");
    }

    static CopiedAdapter vertxWeb() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.VERTX_WEB, "io.vertx.ext.web.RoutingContext", "io.vertx.core.Handler")
                        .makingUseOf("io.vertx.ext.web.validation.ParameterProcessorException", LogGenerator.SLF4J))
                .inEitherForm("VertxProblemHandler")
                .withFrameworkErrors("VertxErrors")
                .with("VertxSender")
                .withPages("VertxProblemPages");
    }
}
