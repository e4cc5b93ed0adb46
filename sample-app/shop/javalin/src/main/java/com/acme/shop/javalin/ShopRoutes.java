package com.acme.shop.javalin;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.Varying;
import com.acme.shop.http.MethodNotAllowedException;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.InternalServerErrorResponse;
import io.javalin.http.RedirectResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnauthorizedResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** What the shop does at each route. */
final class ShopRoutes {
    private final Shop shop;

    ShopRoutes(Shop shop) {
        this.shop = shop;
    }

    void place(Context context) {
        Order order = shop.place(Json.newOrder(context.contentType(), context.body()));
        context.header("Location", "/orders/" + order.id());
        json(context, 201, Json.of(order));
    }

    void find(Context context) {
        json(context, 200, Json.of(shop.find(context.pathParam("id"))));
    }

    void cancel(Context context) {
        shop.cancel(context.pathParam("id"));
        context.status(204);
    }

    void replace(Context context) {
        throw new MethodNotAllowedException(List.of("DELETE", "GET", "HEAD"));
    }

    void quote(Context context) {
        json(context, 200, Json.of(shop.quote()));
    }

    void invoice(Context context) {
        shop.invoice(context.pathParam("id"));
    }

    void limits(Context context) {
        json(context, 200, Json.of(shop.limits(context.header("Authorization"))));
    }

    void fail(Context context) {
        Errors.raise(context.pathParam("name"));
    }

    void failLater(Context context) {
        context.future(() -> Errors.later(context.pathParam("name")));
    }

    /** In one of Javalin's threads. */
    void failElsewhere(Context context) {
        context.async(() -> Errors.raise(context.pathParam("name")));
    }

    void vary(Context context) {
        Varying.begin(context.header(Varying.ASKED), by -> context.res().addHeader("Vary", by));
    }

    void failBefore(Context context) {
        Errors.raise(context.pathParam("name"));
    }

    void giveUp(Context context) throws IOException {
        String what = context.pathParam("what");
        GivenUp.fail(what, context::header, bytes -> {
            if (what.equals("writer")) {
                context.res().getWriter().write(new String(bytes, StandardCharsets.US_ASCII));
            } else {
                context.outputStream().write(bytes);
            }
        });
    }

    void answerExplicitly(Context context) throws ExecutionException {
        switch (context.pathParam("how")) {
            case "moved" -> {
                context.header("Location", "/orders/1");
                throw new RedirectResponse();
            }
            case "inside" -> throw new ExecutionException(new ConflictResponse());
            default -> throw (ConflictResponse) new ConflictResponse().initCause(Errors.named("message"));
        }
    }

    static void answerWhatIsIllegal(IllegalStateException illegal, Context context) {
        context.status(418).result("the application's own");
    }

    void spend(Context context) {
        Points.spend(context.pathParam("how"));
    }

    void search(Context context) {
        context.queryParamAsClass("stars", Integer.class)
                .check(stars -> stars <= 5, "At most 5 stars.")
                .get();
    }

    void rank(Context context) {
        context.pathParamAsClass("number", Integer.class).get();
        context.headerAsClass("X-Rank", Integer.class).get();
    }

    void refuse(Context context) {
        throw switch (context.pathParam("status")) {
            case "400" -> new BadRequestResponse();
            case "401" -> new UnauthorizedResponse();
            case "403" -> new ForbiddenResponse();
            case "500" -> new InternalServerErrorResponse();
            default -> new ServiceUnavailableResponse();
        };
    }

    void refuseInOwnWords(Context context) {
        throw new HttpResponseException(Integer.parseInt(context.pathParam("status")), "Somebody has taken it.");
    }

    void closed(Context context) {
        context.status(503).result(shop.closed());
    }

    void export(Context context) throws IOException {
        context.contentType("text/csv");
        shop.export(context.res().getOutputStream()); // the stream of the context has a flush that does nothing
    }

    private static void json(Context context, int status, String json) {
        context.status(status).contentType(Json.MEDIA_TYPE).result(json);
    }
}
