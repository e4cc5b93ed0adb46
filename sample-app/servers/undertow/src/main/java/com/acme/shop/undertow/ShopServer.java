package com.acme.shop.undertow;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.http.undertow.UndertowProblemHandler;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.net.InetSocketAddress;
import java.net.URI;

/** The shop on Undertow, without servlets. */
public final class ShopServer implements AutoCloseable {
    private final Undertow server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, new UndertowProblemHandler(ShopRoutes.of(new Shop()), new Translation().with(new Decoration())));
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        HttpHandler inner =
                new UndertowProblemHandler(ShopRoutes.of(new Shop()), new Translation().with(new Decoration()));
        return new ShopServer(port, new com.acme.loyalty.http.undertow.UndertowProblemHandler(inner));
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        HttpHandler inner = new com.acme.kiosk.http.undertow.UndertowProblemHandler(
                exchange -> answerWhatIsIllegal(ShopRoutes.of(new Shop()), exchange));
        return new ShopServer(port, new com.acme.loyalty.http.undertow.UndertowProblemHandler(inner));
    }

    private static void answerWhatIsIllegal(HttpHandler routes, HttpServerExchange exchange) throws Exception {
        try {
            routes.handleRequest(exchange);
        } catch (IllegalStateException illegal) {
            exchange.setStatusCode(418).getResponseSender().send("the application's own");
        }
    }

    private ShopServer(int port, HttpHandler root) {
        server = Undertow.builder()
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .addHttpListener(port, "localhost")
                .setHandler(root)
                .build();
        server.start();
    }

    public URI address() {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://localhost:" + address.getPort());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Runs the shop on port 8080, or on the one given, and says what to try. */
    public static void main(String... args) {
        URI address = new ShopServer(args.length == 0 ? 8080 : Integer.parseInt(args[0])).address();
        System.out.printf("""
            The shop is open at %1$s. Try:
              curl -i %1$s/orders/1
              curl -i %1$s/orders/7
              curl -i -X PUT %1$s/orders/1
              curl -i -X DELETE %1$s/orders/2
              curl -i %1$s/orders --json '{"item": "teapot", "quantity": 0}'
              curl -i %1$s/admin/limits
              curl -i %1$s/invoices/9
              curl -i %1$s/orders/boom
            Ctrl-C closes it.
            """, address);
    }
}
