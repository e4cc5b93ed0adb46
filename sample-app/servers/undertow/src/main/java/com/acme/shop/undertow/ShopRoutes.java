package com.acme.shop.undertow;

import com.acme.loyalty.Points;
import com.acme.shop.Decoration;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.Varying;
import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.undertow.UndertowProblemHandler;
import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The routes of the shop. Blocking routes run on a worker, the others on the thread of the connection. Undertow logs the
 * exceptions of a worker unless its handler is wrapped, so the routes whose clients often cause failures are wrapped.
 */
final class ShopRoutes {
    private final Shop shop;

    private ShopRoutes(Shop shop) {
        this.shop = shop;
    }

    static HttpHandler of(Shop shop) {
        ShopRoutes routes = new ShopRoutes(shop);
        HttpHandler all = Handlers.routing()
                .post("/orders", new BlockingHandler(answered(routes::place)))
                .get("/orders/{id}", routes::find)
                .add("HEAD", "/orders/{id}", routes::find)
                .delete("/orders/{id}", new BlockingHandler(routes::cancel))
                .put("/orders/{id}", ShopRoutes::replace)
                .get("/quote", exchange -> json(exchange, 200, Json.of(shop.quote())))
                .get("/invoices/{id}", exchange -> shop.invoice(parameter(exchange, "id")))
                .get("/admin/limits", routes::limits)
                .get("/errors/{name}", exchange -> Errors.raise(parameter(exchange, "name")))
                .add("HEAD", "/errors/{name}", exchange -> Errors.raise(parameter(exchange, "name")))
                .get("/async/{name}", ShopRoutes::failLater)
                .get("/refused/{status}", ShopRoutes::refuse)
                .get("/closed", routes::closed)
                .get("/other-way/{name}", new BlockingHandler(exchange -> Errors.raise(parameter(exchange, "name"))))
                .get("/given-up/{what}", new BlockingHandler(ShopRoutes::giveUp))
                .get("/explicit/moved", Handlers.redirect("/orders/1"))
                .get("/loyalty/bare", exchange -> Points.spend("bare"))
                .get("/loyalty/{how}", new BlockingHandler(exchange -> Points.spend(parameter(exchange, "how"))))
                .get("/export", new BlockingHandler(answered(routes::export)));
        return exchange -> {
            Varying.begin(
                    exchange.getRequestHeaders().getFirst(Varying.ASKED),
                    by -> exchange.getResponseHeaders().add(Headers.VARY, by));
            failBefore(exchange.getRequestPath());
            all.handleRequest(exchange);
        };
    }

    private static HttpHandler answered(HttpHandler handler) {
        return new UndertowProblemHandler(handler, new Translation().with(new Decoration()));
    }

    private void place(HttpServerExchange exchange) throws IOException {
        String body = new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Order order = shop.place(Json.newOrder(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE), body));
        exchange.getResponseHeaders().put(Headers.LOCATION, "/orders/" + order.id());
        json(exchange, 201, Json.of(order));
    }

    private void find(HttpServerExchange exchange) {
        json(exchange, 200, Json.of(shop.find(parameter(exchange, "id"))));
    }

    private void cancel(HttpServerExchange exchange) {
        shop.cancel(parameter(exchange, "id"));
        exchange.setStatusCode(204);
    }

    private static void replace(HttpServerExchange exchange) {
        throw new MethodNotAllowedException(List.of("DELETE", "GET", "HEAD"));
    }

    private void limits(HttpServerExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        json(exchange, 200, Json.of(shop.limits(authorization)));
    }

    /** A failure in another thread comes back through the handler by a dispatch. */
    private static void failLater(HttpServerExchange exchange) {
        exchange.dispatch(() -> Errors.later(parameter(exchange, "name"))
                .whenComplete((nothing, failure) -> exchange.dispatch(answered(dispatched -> raise(failure)))));
    }

    private static void raise(Throwable failure) throws Exception {
        if (failure instanceof Exception exception) {
            throw exception;
        }
        throw (Error) failure;
    }

    private void closed(HttpServerExchange exchange) {
        exchange.setStatusCode(503).getResponseSender().send(shop.closed());
    }

    private static void refuse(HttpServerExchange exchange) {
        exchange.setStatusCode(Integer.parseInt(parameter(exchange, "status"))).endExchange();
    }

    private static void failBefore(String path) {
        if (path.startsWith("/filtered/")) {
            Errors.raise(path.substring("/filtered/".length()));
        }
    }

    private static void giveUp(HttpServerExchange exchange) throws IOException {
        GivenUp.fail(
                parameter(exchange, "what"),
                (name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value),
                exchange.getOutputStream()::write);
    }

    private void export(HttpServerExchange exchange) throws IOException {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/csv");
        shop.export(exchange.getOutputStream());
    }

    private static String parameter(HttpServerExchange exchange, String name) {
        return exchange.getQueryParameters().get(name).getFirst();
    }

    private static void json(HttpServerExchange exchange, int status, String json) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Json.MEDIA_TYPE);
        exchange.getResponseSender().send(json);
    }
}
