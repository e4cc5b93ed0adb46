package com.acme.untouched;

import com.acme.untouched.http.vertxweb.VertxProblemHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** Two routes on Vert.x. */
final class VertxApp {
    private VertxApp() {}

    static App start() {
        Vertx vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.get("/gone").handler(context -> Failures.gone());
        router.get("/boom").handler(context -> Failures.boom());
        new VertxProblemHandler().register(router);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return new App(
                server.actualPort(),
                () -> vertx.close().toCompletionStage().toCompletableFuture().join());
    }
}
