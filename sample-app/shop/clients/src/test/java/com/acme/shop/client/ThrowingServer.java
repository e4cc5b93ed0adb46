package com.acme.shop.client;

import com.acme.shop.ThrownErrors;
import com.acme.shop.http.jdkhttpserver.JdkProblemFilter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server whose routes throw the shop's exceptions. */
final class ThrowingServer implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    ThrowingServer() throws IOException {
        System.setProperty(
                "sun.net.httpserver.nodelay", "true"); // before its classes are loaded; else answers wait for 40 ms
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ThrowingServer::fail).getFilters().add(new JdkProblemFilter());
        server.setExecutor(threads);
        server.start();
    }

    private static void fail(HttpExchange exchange) {
        throw ThrownErrors.ALL
                .get(exchange.getRequestURI().getPath().substring(1))
                .get();
    }

    URI route(String name) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
