package com.acme.shop.vertx;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.http.vertxweb.VertxProblemHandler;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.function.Consumer;

/** The shop on Vert.x. */
public final class ShopServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, new VertxProblemHandler(new Decoration())::register);
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, router -> {
            new VertxProblemHandler().register(router);
            new com.acme.loyalty.http.vertxweb.VertxProblemHandler().register(router);
        });
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        return new ShopServer(port, router -> {
            router.route().failureHandler(ShopServer::answerWhatIsIllegal);
            new com.acme.kiosk.http.vertxweb.VertxProblemHandler().register(router);
            new com.acme.loyalty.http.vertxweb.VertxProblemHandler().register(router);
        });
    }

    private static void answerWhatIsIllegal(RoutingContext context) {
        if (context.failure() instanceof IllegalStateException) {
            context.response().setStatusCode(418).end("the application's own");
        } else {
            context.next();
        }
    }

    private ShopServer(int port, Consumer<Router> problems) {
        Router router = Router.router(vertx);
        new ShopRoutes(new Shop()).addTo(router);
        problems.accept(router);
        server = result(vertx.createHttpServer().requestHandler(router).listen(port, "localhost"));
    }

    private static <T> T result(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.actualPort());
    }

    @Override
    public void close() {
        result(vertx.close());
    }

    /** Runs the shop on port 8080, or on the one given. */
    public static void main(String... args) {
        URI address = new ShopServer(args.length == 0 ? 8080 : Integer.parseInt(args[0])).address();
        System.out.println("The shop is open at " + address + ". Ctrl-C closes it.");
    }
}
