package com.acme.shop.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The shop on Micronaut. Nothing here names the generated handlers: they are beans. */
public final class ShopServer implements AutoCloseable {
    private final EmbeddedServer server;

    /** Starts the shop on the loopback interface; port -1 takes a free one. */
    public ShopServer(int port) {
        this(port, Map.of("shop.own", true));
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, Map.of("shop.own", true, "shop.loyalty", true));
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        return new ShopServer(port, Map.of("shop.kiosk", true, "shop.loyalty", true));
    }

    /** Starts the shop with a shape of refusals of its own. */
    static ShopServer withOwnErrors(int port) {
        return new ShopServer(port, Map.of("shop.own-errors", true));
    }

    private ShopServer(int port, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("micronaut.server.host", "localhost");
        properties.put("micronaut.server.port", port);
        properties.put("micronaut.server.http-version", "2.0");
        properties.put("micronaut.server.ssl.enabled", false);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    /** The beans of the application. */
    ApplicationContext beans() {
        return server.getApplicationContext();
    }

    public URI address() {
        return server.getURI();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Runs the shop on port 8080, or on the one given. */
    public static void main(String... args) {
        URI address = new ShopServer(args.length == 0 ? 8080 : Integer.parseInt(args[0])).address();
        System.out.println("The shop is open at " + address + ". Ctrl-C closes it.");
    }
}
