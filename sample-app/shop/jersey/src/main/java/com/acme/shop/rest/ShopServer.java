package com.acme.shop.rest;

import com.acme.kiosk.OwnMapper;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** The shop on Jersey, in its container for Grizzly. */
public final class ShopServer implements AutoCloseable {
    private static final String SHOP = "com.acme.shop.http.jakartarest";
    private static final String LOYALTY = "com.acme.loyalty.http.jakartarest";

    private final HttpServer server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, decorated(new ShopConfig(SHOP)));
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, decorated(new ShopConfig(LOYALTY, SHOP)));
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        ShopConfig config = new ShopConfig("com.acme.kiosk.http.jakartarest", LOYALTY);
        config.register(OwnMapper.class);
        return new ShopServer(port, config);
    }

    private static ShopConfig decorated(ShopConfig config) {
        config.register(ShopDecoration.class);
        config.register(ShopTranslation.class);
        return config;
    }

    private ShopServer(int port, ShopConfig config) {
        server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:" + port + "/"), config);
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getListener("grizzly").getPort());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    public static void main(String... args) throws IOException {
        System.out.println("The shop is open at " + new ShopServer(8080).address());
        System.in.read();
    }
}
