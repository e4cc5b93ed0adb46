package io.github.statuary.benchmarks.requests;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Vert.x Web, with a failure handler of the application's for its exception. */
final class VertxServer implements Application {

    @Override
    public int start(Way way) {
        Vertx vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.get(Way.PATH).handler(context -> {
            if (way != Way.PLAIN) {
                throw way.failure();
            }
            answer(context, 200);
        });
        addHandler(router, way);
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void addHandler(Router router, Way way) {
        switch (way) {
            case PLAIN -> {}
            case OWN, LEAST -> router.route().failureHandler(VertxServer::answerOwn);
            case ALWAYS -> new io.github.statuary.benchmarks.http.vertxweb.VertxProblemHandler().register(router);
            case SERVER_ERRORS_ONLY ->
                new io.github.statuary.benchmarks.serverside.vertxweb.VertxProblemHandler().register(router);
            case FRAMEWORK_ERRORS ->
                new io.github.statuary.benchmarks.everyerror.vertxweb.VertxProblemHandler().register(router);
        }
    }

    private static void answerOwn(RoutingContext context) {
        if (context.failure() instanceof Way.OrderNotFound) {
            answer(context, 404);
        } else {
            context.next();
        }
    }

    private static void answer(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", Way.TYPE)
                .end(Buffer.buffer(Way.body()));
    }
}
