package com.acme.shop.armeria;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Limits;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.HttpResponseException;
import com.linecorp.armeria.server.HttpStatusException;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.Consumes;
import com.linecorp.armeria.server.annotation.Delete;
import com.linecorp.armeria.server.annotation.Get;
import com.linecorp.armeria.server.annotation.Head;
import com.linecorp.armeria.server.annotation.Param;
import com.linecorp.armeria.server.annotation.Post;
import com.linecorp.armeria.server.annotation.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The routes of the shop. */
final class ShopService {
    private final Shop shop;

    ShopService(Shop shop) {
        this.shop = shop;
    }

    @Get("/orders/{id}")
    @Head("/orders/{id}")
    public HttpResponse find(@Param String id) {
        return json(Json.of(shop.find(id)));
    }

    @Post("/orders")
    @Consumes(Json.MEDIA_TYPE)
    public HttpResponse place(AggregatedHttpRequest request) {
        Order order = shop.place(Json.newOrder(Json.MEDIA_TYPE, request.contentUtf8()));
        ResponseHeaders headers = ResponseHeaders.of(
                HttpStatus.CREATED,
                HttpHeaderNames.CONTENT_TYPE,
                Json.MEDIA_TYPE,
                HttpHeaderNames.LOCATION,
                "/orders/" + order.id());
        return HttpResponse.of(headers, HttpData.ofUtf8(Json.of(order)));
    }

    @Delete("/orders/{id}")
    public HttpResponse cancel(@Param String id) {
        shop.cancel(id);
        return HttpResponse.of(HttpStatus.NO_CONTENT);
    }

    @Get("/quote")
    public HttpResponse quote() {
        return json(Json.of(shop.quote()));
    }

    @Get("/invoices/{id}")
    public HttpResponse invoice(@Param String id) {
        shop.invoice(id);
        return HttpResponse.of(HttpStatus.NO_CONTENT);
    }

    @Get("/admin/limits")
    @Produces(Json.MEDIA_TYPE)
    public HttpResponse limits(RequestHeaders headers) {
        return json(Json.of(shop.limits(headers.get(HttpHeaderNames.AUTHORIZATION))));
    }

    @Get("/reviews")
    public HttpResponse search(@Param int stars) {
        return HttpResponse.of(HttpStatus.NO_CONTENT);
    }

    @Post("/reviews")
    @Consumes(Json.MEDIA_TYPE)
    public HttpResponse add(Limits limits) {
        return HttpResponse.of(HttpStatus.NO_CONTENT);
    }

    @Get("/refused/{status}")
    public HttpResponse refuse(@Param int status) {
        throw HttpStatusException.of(status);
    }

    @Get("/closed")
    public HttpResponse closed() {
        return HttpResponse.of(HttpStatus.SERVICE_UNAVAILABLE, MediaType.PLAIN_TEXT_UTF_8, shop.closed());
    }

    @Get("/export")
    public HttpResponse export() {
        HttpResponseWriter response = HttpResponse.streaming();
        response.write(ResponseHeaders.of(HttpStatus.OK, HttpHeaderNames.CONTENT_TYPE, MediaType.CSV_UTF_8));
        try (ByteArrayOutputStream csv = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                response.write(HttpData.wrap(toByteArray()));
                reset();
            }
        }) {
            shop.export(csv);
            response.close();
        } catch (IOException | RuntimeException failure) {
            response.whenConsumed().thenRun(() -> response.close(failure));
        }
        return response;
    }

    @Get("/errors/{name}")
    @Head("/errors/{name}")
    public HttpResponse raise(@Param String name) {
        return HttpResponse.of(Errors.raise(name));
    }

    @Get("/async/{name}")
    public CompletionStage<HttpResponse> later(@Param String name) {
        return Errors.later(name).thenApply(HttpResponse::of);
    }

    @Get("/other-way/{name}")
    public HttpResponse failed(@Param String name) {
        return HttpResponse.ofFailure(Errors.named(name));
    }

    /** Never reached: a decorator throws first. */
    @Get("/filtered/{name}")
    public HttpResponse filtered(@Param String name) {
        return HttpResponse.of(name);
    }

    /** Sets fields only: Armeria would send what is written here. */
    @Get("/given-up/{what}")
    public HttpResponse giveUp(ServiceRequestContext context, @Param String what) throws IOException {
        return HttpResponse.of(GivenUp.fail(
                what,
                (name, value) -> context.mutateAdditionalResponseHeaders(fields -> fields.set(name, value)),
                bytes -> {}));
    }

    @Get("/explicit/{how}")
    public HttpResponse answerExplicitly(@Param String how) {
        throw switch (how) {
            case "moved" -> HttpResponseException.of(HttpResponse.ofRedirect("/orders/1"));
            case "inside" -> new CompletionException(HttpStatusException.of(409));
            default -> HttpStatusException.of(409, Errors.named("message"));
        };
    }

    @Get("/loyalty/{how}")
    public HttpResponse spend(@Param String how) {
        return HttpResponse.of(Points.spend(how));
    }

    private static HttpResponse json(String json) {
        return HttpResponse.of(HttpStatus.OK, MediaType.JSON, json);
    }
}
