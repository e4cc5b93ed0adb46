package io.github.statuary.benchmarks.requests;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The JDK's server. It has no error path, so the application catches and answers. */
final class JdkServer {

    private JdkServer() {}

    static int start(Way way) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext everything = server.createContext(
                "/",
                way == Way.OWN
                        ? JdkServer::caught
                        : exchange -> {
                            throw way.failure();
                        });
        if (way == Way.ALWAYS) {
            everything.getFilters().add(new io.github.statuary.benchmarks.http.jdkhttpserver.ProblemFilter());
        } else if (way == Way.SERVER_ERRORS_ONLY) {
            everything.getFilters().add(new io.github.statuary.benchmarks.serverside.jdkhttpserver.ProblemFilter());
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        return server.getAddress().getPort();
    }

    private static void caught(HttpExchange exchange) throws IOException {
        try {
            throw Way.OWN.failure();
        } catch (Way.OrderNotFound failure) {
            byte[] body = Way.body();
            exchange.getResponseHeaders().set("Content-Type", Way.TYPE);
            exchange.sendResponseHeaders(404, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
