package com.acme.shop.vertx;

import com.acme.shop.Shop;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.InternalServerErrorException;
import com.acme.shop.http.vertxweb.ProblemFailureHandler;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.System.Logger.Level;
import java.net.URI;

/** The shop on Vert.x. */
public final class ShopServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ShopServer.class.getName());

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        Router router = Router.router(vertx);
        new ShopRoutes(new Shop()).addTo(router);
        router.route().failureHandler(ShopServer::unexpected);
        new ProblemFailureHandler().register(router);
        server = result(vertx.createHttpServer().requestHandler(router).listen(port, "localhost"));
    }

    private static void unexpected(RoutingContext context) {
        Throwable failure = context.failure();
        if (HttpStatusMapper.handles(failure)) {
            context.next();
            return;
        }
        LOG.log(Level.ERROR, "Unexpected failure", failure);
        context.fail(new InternalServerErrorException("Unexpected failure", failure));
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
