package com.acme.shop.helidon;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.http.helidon.HelidonProblemFeature;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.util.function.Consumer;

/** The shop on Helidon SE. */
public final class ShopServer implements AutoCloseable {
    private final WebServer server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, routing -> routing.addFeature(new HelidonProblemFeature(new Decoration())));
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, routing -> {
            routing.addFeature(new HelidonProblemFeature());
            routing.addFeature(new com.acme.loyalty.http.helidon.HelidonProblemFeature());
        });
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        return new ShopServer(port, routing -> {
            routing.addFeature(new com.acme.kiosk.http.helidon.HelidonProblemFeature());
            routing.addFeature(new com.acme.loyalty.http.helidon.HelidonProblemFeature());
            routing.error(
                    IllegalStateException.class,
                    (request, response, illegal) -> response.status(418).send("the application's own"));
        });
    }

    private ShopServer(int port, Consumer<HttpRouting.Builder> problems) {
        ShopRoutes shop = new ShopRoutes(new Shop());
        server = WebServer.builder()
                .host("localhost")
                .port(port)
                .shutdownHook(false)
                .routing(routing -> {
                    shop.addTo(routing);
                    problems.accept(routing);
                })
                .build()
                .start();
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
