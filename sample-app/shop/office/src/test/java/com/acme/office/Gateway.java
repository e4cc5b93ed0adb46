package com.acme.office;

import com.acme.shop.jdk.ShopServer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The shop of the JDK's server, behind a gateway. {@code PUT /outage} lets the gateway answer the next requests with 502, and
 * {@code GET /outage} says how many of them are still to come. It speaks HTTP only, since Quarkus loads it by another class loader than
 * the test.
 */
public final class Gateway implements AutoCloseable {

    private static final List<String> REQUEST_FIELDS = List.of("Accept", "Content-Type");
    private static final List<String> RESPONSE_FIELDS = List.of("content-type", "location", "retry-after");

    private final AtomicInteger outage = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ShopServer shop;
    private final HttpServer server;

    public Gateway() throws IOException {
        shop = new ShopServer(0);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::forward);
        server.createContext("/outage", this::outage);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void outage(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            outage.set(Integer.parseInt(text(exchange.getRequestBody())));
        }
        send(exchange, 200, String.valueOf(outage.get()).getBytes(StandardCharsets.US_ASCII));
    }

    private void forward(HttpExchange exchange) throws IOException {
        if (outage.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 502, "The shop is restarting.".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(shop.address().resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (String name : REQUEST_FIELDS) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            for (String name : RESPONSE_FIELDS) {
                exchange.getResponseHeaders().put(name, response.headers().allValues(name));
            }
            send(exchange, response.statusCode(), response.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        server.stop(0);
        shop.close();
        threads.shutdown();
    }
}
