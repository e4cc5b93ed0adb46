package io.github.statuary.benchmarks.requests;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Javalin, with a handler of the application's for its exception. */
final class JavalinServer implements Application {

    @Override
    public int start(Way way) {
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get(Way.PATH, context -> {
                        if (way != Way.PLAIN) {
                            throw way.failure();
                        }
                        answer(context, 200);
                    });
                    addHandler(config.routes, way);
                    config.jetty.addConnector((server, http) -> connector(server, http));
                })
                .start()
                .port();
    }

    /** Of both versions of HTTP. */
    private static Connector connector(Server server, HttpConfiguration http) {
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
        connector.setHost("localhost");
        return connector;
    }

    private static void addHandler(RoutesConfig routes, Way way) {
        switch (way) {
            case PLAIN -> {}
            case OWN, LEAST -> routes.exception(Way.OrderNotFound.class, (failure, context) -> answer(context, 404));
            case ALWAYS ->
                new io.github.statuary.benchmarks.http.javalin.JavalinProblemHandler().register(routes::exception);
            case SERVER_ERRORS_ONLY ->
                new io.github.statuary.benchmarks.serverside.javalin.JavalinProblemHandler()
                        .register(routes::exception);
            case FRAMEWORK_ERRORS ->
                new io.github.statuary.benchmarks.everyerror.javalin.JavalinProblemHandler()
                        .register(routes::exception);
        }
    }

    private static void answer(Context context, int status) {
        context.status(status).contentType(Way.TYPE).result(Way.body());
    }
}
