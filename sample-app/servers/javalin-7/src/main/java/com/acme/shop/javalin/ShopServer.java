package com.acme.shop.javalin;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.http.javalin.JavalinProblemHandler;
import com.acme.shop.http.javalin.JavalinProblemPages;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.util.function.Consumer;

/** The shop on Javalin 7. */
public final class ShopServer implements AutoCloseable {
    private final Javalin server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, routes -> {
            new JavalinProblemHandler(new Translation().with(new Decoration())).register(routes::exception);
            routes.before(new JavalinProblemPages());
        });
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, routes -> {
            new JavalinProblemHandler(new Translation().with(new Decoration())).register(routes::exception);
            new com.acme.loyalty.http.javalin.JavalinProblemHandler().register(routes::exception);
            routes.before(new JavalinProblemPages());
            routes.before(new com.acme.loyalty.http.javalin.JavalinProblemPages());
        });
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        return new ShopServer(port, routes -> {
            new com.acme.kiosk.http.javalin.JavalinProblemHandler().register(routes::exception);
            new com.acme.loyalty.http.javalin.JavalinProblemHandler().register(routes::exception);
            routes.exception(IllegalStateException.class, ShopRoutes::answerWhatIsIllegal);
            routes.before(new com.acme.loyalty.http.javalin.JavalinProblemPages());
        });
    }

    private ShopServer(int port, Consumer<RoutesConfig> problems) {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    routes(config.routes, new ShopRoutes(new Shop()));
                    problems.accept(config.routes);
                })
                .start("localhost", port);
    }

    private static void routes(RoutesConfig routes, ShopRoutes shop) {
        routes.post("/orders", shop::place);
        routes.get("/orders/{id}", shop::find);
        routes.head("/orders/{id}", shop::find);
        routes.delete("/orders/{id}", shop::cancel);
        routes.put("/orders/{id}", shop::replace);
        routes.get("/quote", shop::quote);
        routes.get("/invoices/{id}", shop::invoice);
        routes.get("/admin/limits", shop::limits);
        routes.get("/errors/{name}", shop::fail);
        routes.head("/errors/{name}", shop::fail);
        routes.get("/async/{name}", shop::failLater);
        routes.get("/refused/{status}", shop::refuse);
        routes.get("/other-way/{name}", shop::failElsewhere);
        routes.before(shop::vary);
        routes.before("/filtered/{name}", shop::failBefore);
        routes.get("/given-up/{what}", shop::giveUp);
        routes.get("/explicit/{how}", shop::answerExplicitly);
        routes.get("/loyalty/{how}", shop::spend);
        routes.get("/reviews", shop::search);
        routes.get("/reviews/own-words/{status}", shop::refuseInOwnWords);
        routes.get(
                "/reviews/required",
                context -> context.queryParamAsClass("stars", Integer.class)
                        .required()
                        .get());
        routes.get("/reviews/{number}", shop::rank);
        routes.get("/closed", shop::closed);
        routes.get("/export", shop::export);
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
