package com.acme.shop.javalin;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.http.javalin.JavalinProblemHandler;
import com.acme.shop.http.javalin.JavalinProblemPages;
import io.javalin.Javalin;
import java.net.URI;
import java.util.function.Consumer;

/** The shop on Javalin 6. */
public final class ShopServer implements AutoCloseable {
    private final Javalin server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, server -> {
            new JavalinProblemHandler(new Translation().with(new Decoration())).register(server::exception);
            server.before(new JavalinProblemPages());
        });
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, server -> {
            new JavalinProblemHandler(new Translation().with(new Decoration())).register(server::exception);
            new com.acme.loyalty.http.javalin.JavalinProblemHandler().register(server::exception);
            server.before(new JavalinProblemPages());
            server.before(new com.acme.loyalty.http.javalin.JavalinProblemPages());
        });
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        return new ShopServer(port, server -> {
            new com.acme.kiosk.http.javalin.JavalinProblemHandler().register(server::exception);
            new com.acme.loyalty.http.javalin.JavalinProblemHandler().register(server::exception);
            server.exception(IllegalStateException.class, ShopRoutes::answerWhatIsIllegal);
            server.before(new com.acme.loyalty.http.javalin.JavalinProblemPages());
        });
    }

    private ShopServer(int port, Consumer<Javalin> problems) {
        server = Javalin.create(config -> config.showJavalinBanner = false);
        routes(new ShopRoutes(new Shop()));
        problems.accept(server);
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
        server.get("/errors/{name}", shop::fail);
        server.head("/errors/{name}", shop::fail);
        server.get("/async/{name}", shop::failLater);
        server.get("/refused/{status}", shop::refuse);
        server.get("/other-way/{name}", shop::failElsewhere);
        server.before(shop::vary);
        server.before("/filtered/{name}", shop::failBefore);
        server.get("/given-up/{what}", shop::giveUp);
        server.get("/explicit/{how}", shop::answerExplicitly);
        server.get("/loyalty/{how}", shop::spend);
        server.get("/reviews", shop::search);
        server.get("/reviews/own-words/{status}", shop::refuseInOwnWords);
        server.get(
                "/reviews/required",
                context -> context.queryParamAsClass("stars", Integer.class).get());
        server.get("/reviews/{number}", shop::rank);
        server.get("/closed", shop::closed);
        server.get("/export", shop::export);
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
