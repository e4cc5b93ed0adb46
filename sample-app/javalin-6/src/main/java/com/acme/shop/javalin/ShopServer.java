package com.acme.shop.javalin;

import com.acme.shop.Shop;
import com.acme.shop.http.InternalServerErrorException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.javalin.ProblemExceptionHandler;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.lang.System.Logger.Level;
import java.net.URI;

/** The shop on Javalin 6. */
public final class ShopServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ShopServer.class.getName());

    private final ProblemExceptionHandler problems = new ProblemExceptionHandler();
    private final Javalin server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        server = Javalin.create(config -> config.showJavalinBanner = false);
        routes(new ShopRoutes(new Shop()));
        errors();
        server.start("localhost", port);
    }

    private void routes(ShopRoutes shop) {
        server.post("/orders", shop::place);
        server.get("/orders/{id}", shop::find);
        server.head("/orders/{id}", shop::find);
        server.delete("/orders/{id}", shop::cancel);
        server.put("/orders/{id}", shop::replace);
        server.get("/quote", shop::quote);
        server.get("/invoices/{id}", shop::invoice);
        server.get("/admin/limits", shop::limits);
        server.get("/export", shop::export);
    }

    private void errors() {
        problems.register(server::exception);
        server.exception(
                NotFoundResponse.class, (unknown, context) -> problems.handle(new NotFoundException(), context));
        server.exception(Exception.class, this::unexpected);
    }

    private void unexpected(Exception failure, Context context) {
        LOG.log(Level.ERROR, "Unexpected failure", failure);
        problems.handle(new InternalServerErrorException("Unexpected failure", failure), context);
    }

    public URI address() {
        return URI.create("http://localhost:" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Runs the shop on port 8080, or on the one given. */
    public static void main(String... args) {
        URI address = new ShopServer(args.length == 0 ? 8080 : Integer.parseInt(args[0])).address();
        System.out.println("The shop is open at " + address + ". Ctrl-C closes it.");
    }
}
