package com.acme.shop.helidon;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.Varying;
import com.acme.shop.http.MethodNotAllowedException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The routes of the shop. */
final class ShopRoutes {
    private static final HeaderName VARYING = HeaderNames.create(Varying.ASKED);

    private final Shop shop;

    ShopRoutes(Shop shop) {
        this.shop = shop;
    }

    void addTo(HttpRouting.Builder routing) {
        routing.post("/orders", this::place)
                .get("/orders/{id}", this::find)
                .head("/orders/{id}", this::head)
                .delete("/orders/{id}", this::cancel)
                .any("/orders/{id}", this::otherMethod)
                .get("/quote", (request, response) -> json(response, 200, Json.of(shop.quote())))
                .get("/invoices/{id}", (request, response) -> shop.invoice(id(request)))
                .get("/admin/limits", this::limits)
                .get("/refused/{status}", this::refuse)
                .get("/reviews/own-words/{status}", this::refuseInOwnWords)
                .get("/closed", (request, response) -> response.status(503).send(shop.closed()))
                .get("/export", this::export)
                .get("/errors/{name}", this::raise)
                .head("/errors/{name}", this::raise)
                .get("/async/{name}", this::later)
                .get("/other-way/{name}", this::reroute)
                .get("/given-up/{what}", this::giveUp)
                .get("/explicit/{how}", this::answerExplicitly)
                .get("/loyalty/{how}", this::spend)
                .addFilter(ShopRoutes::filter);
    }

    private static void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Varying.begin(
                request.headers().first(VARYING).orElse(null),
                by -> response.headers().add(HeaderNames.VARY, by));
        String path = request.path().path();
        if (path.startsWith("/filtered/")) {
            Errors.raise(path.substring("/filtered/".length()));
        }
        chain.proceed();
    }

    private void reroute(ServerRequest request, ServerResponse response) {
        response.reroute("/errors/" + request.path().pathParameters().get("name"));
    }

    /** Into a stream that is neither flushed nor closed. */
    private void giveUp(ServerRequest request, ServerResponse response) throws IOException {
        GivenUp.fail(
                request.path().pathParameters().get("what"),
                (name, value) -> response.header(HeaderNames.create(name), value),
                bytes -> response.outputStream().write(bytes));
    }

    private void spend(ServerRequest request, ServerResponse response) {
        Points.spend(request.path().pathParameters().get("how"));
    }

    private void place(ServerRequest request, ServerResponse response) {
        String contentType = request.headers().first(HeaderNames.CONTENT_TYPE).orElse(null);
        Order order = shop.place(Json.newOrder(contentType, request.content().as(String.class)));
        response.header(HeaderNames.LOCATION, "/orders/" + order.id());
        json(response, 201, Json.of(order));
    }

    private void find(ServerRequest request, ServerResponse response) {
        json(response, 200, Json.of(shop.find(id(request))));
    }

    /** Helidon sends the given body, also for a HEAD. */
    private void head(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CONTENT_TYPE, Json.MEDIA_TYPE);
        response.contentLength(Json.of(shop.find(id(request))).length());
        response.send();
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        shop.cancel(id(request));
        response.status(204).send();
    }

    /** To Helidon, a method without a route is a path without one. */
    private void otherMethod(ServerRequest request, ServerResponse response) {
        throw new MethodNotAllowedException(List.of("DELETE", "GET", "HEAD"));
    }

    private void limits(ServerRequest request, ServerResponse response) {
        String authorization =
                request.headers().first(HeaderNames.AUTHORIZATION).orElse(null);
        json(response, 200, Json.of(shop.limits(authorization)));
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        String status = request.path().pathParameters().get("status");
        throw new HttpException(null, Status.create(Integer.parseInt(status)));
    }

    private void refuseInOwnWords(ServerRequest request, ServerResponse response) {
        String status = request.path().pathParameters().get("status");
        throw new HttpException("Somebody has taken it.", Status.create(Integer.parseInt(status)));
    }

    private void export(ServerRequest request, ServerResponse response) throws IOException {
        response.header(HeaderNames.CONTENT_TYPE, "text/csv");
        OutputStream csv = response.outputStream(); // not closed after a failure: the response would look complete
        shop.export(csv);
        csv.close();
    }

    private void raise(ServerRequest request, ServerResponse response) {
        response.send(Errors.raise(request.path().pathParameters().get("name")));
    }

    /** On Helidon every handler may block, so this waits for the future and throws its failure. */
    private void later(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        response.send(Errors.later(name).toCompletableFuture().join());
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }

    private void answerExplicitly(ServerRequest request, ServerResponse response) {
        switch (request.path().pathParameters().get("how")) {
            case "moved" ->
                throw new HttpException("", Status.SEE_OTHER_303)
                        .header(HeaderValues.create(HeaderNames.LOCATION, "/orders/1"));
            case "inside" -> throw new CompletionException(new HttpException(null, Status.CONFLICT_409));
            default -> throw new HttpException(null, Status.CONFLICT_409, Errors.named("message"));
        }
    }

    private static void json(ServerResponse response, int status, String json) {
        response.status(status)
                .header(HeaderNames.CONTENT_TYPE, Json.MEDIA_TYPE)
                .send(json);
    }
}
