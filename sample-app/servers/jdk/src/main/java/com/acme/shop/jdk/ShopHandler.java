package com.acme.shop.jdk;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.ProblemResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The routes of the shop. */
final class ShopHandler implements HttpHandler {
    private static final int NO_BODY = -1;

    private final Shop shop;

    ShopHandler(Shop shop) {
        this.shop = shop;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        String id = path.length == 2 ? path[1] : "";
        switch (path[0] + (path.length == 2 ? "/" : "")) {
            case "orders" -> orders(exchange);
            case "orders/" -> order(exchange, id);
            case "quote" -> json(reading(exchange), 200, Json.of(shop.quote()));
            case "invoices/" -> shop.invoice(id);
            case "refunds/" -> problem(exchange, HttpStatusMapper.toResponse(shop.refund(id)));
            case "admin/" -> limits(exchange);
            case "closed" -> json(exchange, 503, shop.closed());
            case "errors/" -> Errors.raise(id);
            case "async/" -> Errors.later(id).join();
            case "other-way/" -> Errors.raise(id); // the JDK's server has only one way to fail
            case "given-up/" ->
                GivenUp.fail(id, exchange.getResponseHeaders()::set, bytes -> {
                    // A response with a body has been sent already.
                });
            case "loyalty/" -> Points.spend(id);
            case "export" -> export(exchange);
            default -> throw new NotFoundException();
        }
    }

    private void orders(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            throw new MethodNotAllowedException(List.of("POST"));
        }
        String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Order order = shop.place(Json.newOrder(contentType, body));
        exchange.getResponseHeaders().set("Location", "/orders/" + order.id());
        json(exchange, 201, Json.of(order));
    }

    private void order(HttpExchange exchange, String id) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> json(exchange, 200, Json.of(shop.find(id)));
            case "DELETE" -> {
                shop.cancel(id);
                exchange.sendResponseHeaders(204, NO_BODY);
            }
            default -> throw new MethodNotAllowedException(List.of("DELETE", "GET", "HEAD"));
        }
    }

    private void limits(HttpExchange exchange) throws IOException {
        String authorization = reading(exchange).getRequestHeaders().getFirst("Authorization");
        json(exchange, 200, Json.of(shop.limits(authorization)));
    }

    /** The exchange, if its method only reads. */
    private static HttpExchange reading(HttpExchange exchange) {
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            throw new MethodNotAllowedException(List.of("GET", "HEAD"));
        }
        return exchange;
    }

    private void export(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.sendResponseHeaders(200, 0);
        shop.export(exchange.getResponseBody());
    }

    private static void problem(HttpExchange exchange, ProblemResponse response) throws IOException {
        byte[] body = response.body();
        response.headers()
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        exchange.sendResponseHeaders(response.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void json(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", Json.MEDIA_TYPE);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
