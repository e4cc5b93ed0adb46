package com.acme.shop.jdk;

import com.acme.shop.Decoration;
import com.acme.shop.Errors;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.Varying;
import com.acme.shop.http.jdkhttpserver.JdkProblemFilter;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The shop on the JDK's own HTTP server. */
public final class ShopServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) throws IOException {
        this(port, new JdkProblemFilter(new Translation().with(new Decoration())));
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) throws IOException {
        return new ShopServer(
                port,
                new com.acme.loyalty.http.jdkhttpserver.JdkProblemFilter(),
                new JdkProblemFilter(new Translation().with(new Decoration())));
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) throws IOException {
        return new ShopServer(
                port,
                new com.acme.loyalty.http.jdkhttpserver.JdkProblemFilter(),
                new com.acme.kiosk.http.jdkhttpserver.JdkProblemFilter(),
                new OwnFilter());
    }

    private ShopServer(int port, Filter... problems) throws IOException {
        System.setProperty(
                "sun.net.httpserver.nodelay", "true"); // before its classes are loaded; else answers wait for 40 ms
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        HttpContext everything = server.createContext("/", new ShopHandler(new Shop()));
        everything.getFilters().addAll(List.of(problems));
        everything.getFilters().add(Filter.beforeHandler("varies, and throws for /filtered", ShopServer::filter));
        server.setExecutor(threads);
        server.start();
    }

    private static void filter(HttpExchange exchange) {
        Varying.begin(
                exchange.getRequestHeaders().getFirst(Varying.ASKED),
                by -> exchange.getResponseHeaders().add("Vary", by));
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/filtered/")) {
            Errors.raise(path.substring("/filtered/".length()));
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    /** Runs the shop on port 8080, or on the one given, and says what to try. */
    public static void main(String... args) throws IOException {
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
