package com.acme.shop.vertx;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.Varying;
import com.acme.shop.http.MethodNotAllowedException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The routes of the shop. */
final class ShopRoutes {
    private final Shop shop;

    ShopRoutes(Shop shop) {
        this.shop = shop;
    }

    void addTo(Router router) {
        router.route().handler(ShopRoutes::vary);
        router.post("/orders").handler(BodyHandler.create(false)).handler(this::place);
        router.get("/orders/:id").handler(this::find);
        router.head("/orders/:id").handler(this::find);
        router.delete("/orders/:id").handler(this::cancel);
        router.route("/orders/:id").handler(this::otherMethod);
        router.get("/quote").handler(context -> json(context, 200, Json.of(shop.quote())));
        router.get("/invoices/:id").handler(context -> shop.invoice(context.pathParam("id")));
        router.get("/admin/limits").produces(Json.MEDIA_TYPE).handler(this::limits);
        router.get("/errors/:id").handler(context -> Errors.raise(context.pathParam("id")));
        router.head("/errors/:id").handler(context -> Errors.raise(context.pathParam("id")));
        router.get("/async/:id").handler(this::failLater);
        router.get("/refused/:status").handler(this::refuse);
        router.get("/reviews/own-words/:status").handler(this::refuseInOwnWords);
        router.get("/closed")
                .handler(context -> context.response().setStatusCode(503).end(shop.closed()));
        router.get("/export").handler(this::export);
        router.get("/other-way/:id").handler(this::failWithStatus);
        router.route("/filtered/*").handler(this::filter);
        router.get("/given-up/:what").handler(this::giveUp);
        router.get("/explicit/:how").handler(this::answerExplicitly);
        router.get("/loyalty/:how").handler(context -> Points.spend(context.pathParam("how")));
    }

    private static void vary(RoutingContext context) {
        Varying.begin(
                context.request().getHeader(Varying.ASKED),
                by -> context.response().headers().add("Vary", by));
        context.next();
    }

    /** As some handlers of Vert.x do, with the status that they have without an adapter. */
    private void failWithStatus(RoutingContext context) {
        context.fail(500, Errors.named(context.pathParam("id")));
    }

    private void filter(RoutingContext context) {
        Errors.raise(context.request().path().substring("/filtered/".length()));
    }

    /** Sets fields only: Vert.x would send what is written here. */
    private void giveUp(RoutingContext context) {
        try {
            GivenUp.fail(context.pathParam("what"), context.response()::putHeader, bytes -> {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void place(RoutingContext context) {
        String contentType = context.request().getHeader("Content-Type");
        Order order = shop.place(Json.newOrder(contentType, context.body().asString()));
        context.response().putHeader("Location", "/orders/" + order.id());
        json(context, 201, Json.of(order));
    }

    private void find(RoutingContext context) {
        json(context, 200, Json.of(shop.find(context.pathParam("id"))));
    }

    private void cancel(RoutingContext context) {
        shop.cancel(context.pathParam("id"));
        context.response().setStatusCode(204).end();
    }

    private void otherMethod(RoutingContext context) {
        throw new MethodNotAllowedException(List.of("DELETE", "GET", "HEAD"));
    }

    private void limits(RoutingContext context) {
        json(context, 200, Json.of(shop.limits(context.request().getHeader("Authorization"))));
    }

    private void failLater(RoutingContext context) {
        Context here = context.vertx().getOrCreateContext();
        Future.fromCompletionStage(Errors.later(context.pathParam("id")), here).onFailure(context::fail);
    }

    private void export(RoutingContext context) {
        HttpServerResponse response = context.response().setChunked(true).putHeader("Content-Type", "text/csv");
        try (ResponseStream csv = new ResponseStream(response)) {
            shop.export(csv);
            response.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void refuse(RoutingContext context) {
        context.fail(Integer.parseInt(context.pathParam("status")));
    }

    private void refuseInOwnWords(RoutingContext context) {
        throw new HttpException(Integer.parseInt(context.pathParam("status")), "Somebody has taken it.");
    }

    private void answerExplicitly(RoutingContext context) {
        switch (context.pathParam("how")) {
            case "moved" -> context.redirect("/orders/1");
            case "inside" -> throw new CompletionException(new HttpException(409));
            default -> context.fail(409, Errors.named("message"));
        }
    }

    private static void json(RoutingContext context, int status, String json) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Json.MEDIA_TYPE)
                .end(json);
    }
}
