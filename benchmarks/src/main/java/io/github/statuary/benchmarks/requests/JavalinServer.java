package io.github.statuary.benchmarks.requests;

import io.javalin.Javalin;

/** Javalin, with a handler of the application's for its exception. */
final class JavalinServer {

    private JavalinServer() {}

    static int start(Way way) {
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get(Way.PATH, context -> {
                        throw way.failure();
                    });
                    config.routes.exception(
                            Way.OrderNotFound.class,
                            (failure, context) ->
                                    context.status(404).contentType(Way.TYPE).result(Way.body()));
                    new io.github.statuary.benchmarks.http.javalin.ProblemExceptionHandler()
                            .register(config.routes::exception);
                    if (way == Way.SERVER_ERRORS_ONLY) {
                        new io.github.statuary.benchmarks.serverside.javalin.ProblemExceptionHandler()
                                .register(config.routes::exception);
                    }
                })
                .start("localhost", 0)
                .port();
    }
}
