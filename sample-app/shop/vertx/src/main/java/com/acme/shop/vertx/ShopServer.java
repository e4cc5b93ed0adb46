package com.acme.shop.vertx;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.http.vertxweb.VertxProblemHandler;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.util.function.Consumer;

/** The shop on Vert.x. */
public final class ShopServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, router -> {});
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(
                port, router -> new com.acme.loyalty.http.vertxweb.VertxProblemHandler().register(router));
    }

    private ShopServer(int port, Consumer<Router> more) {
        Router router = Router.router(vertx);
        new ShopRoutes(new Shop()).addTo(router);
        new VertxProblemHandler(new Decoration()).register(router);
        more.accept(router);
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
