package com.acme.shop.micronaut;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Limits;
import com.acme.shop.NewOrder;
import com.acme.shop.Order;
import com.acme.shop.Quote;
import com.acme.shop.Shop;
import com.acme.shop.http.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.URI;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The routes of the shop; some take any {@code Accept} field, so that it does not prevent a problem. */
@Controller
class ShopController {
    private final Shop shop = new Shop();

    @Get(
            uri = "/orders/{id}",
            produces = {MediaType.APPLICATION_JSON, MediaType.ALL},
            headRoute = false)
    Order find(String id) {
        return shop.find(id);
    }

    /** A HEAD that Micronaut derives from a GET has no length, and ends the connection. */
    @Head("/orders/{id}")
    HttpResponse<?> head(String id) {
        return HttpResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .contentLength(Json.of(shop.find(id)).length());
    }

    @Post("/orders")
    HttpResponse<Order> place(@Body NewOrder wanted) {
        Order order = shop.place(wanted);
        return HttpResponse.created(order, URI.create("/orders/" + order.id()));
    }

    @Delete("/orders/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void cancel(String id) {
        shop.cancel(id);
    }

    @Get("/quote")
    Quote quote() {
        return shop.quote();
    }

    @Get("/invoices/{id}")
    void invoice(String id) {
        shop.invoice(id);
    }

    @Get("/admin/limits")
    Limits limits(@Nullable @Header(HttpHeaders.AUTHORIZATION) String authorization) {
        return shop.limits(authorization);
    }

    @Get("/export")
    @Produces(MediaType.TEXT_CSV)
    InputStream export() throws IOException {
        return ExportStream.of(shop);
    }

    @Get("/refused/{status}")
    void refuse(int status) {
        throw new HttpStatusException(HttpStatus.valueOf(status), (Object) null);
    }

    @Get(uri = "/closed", produces = MediaType.TEXT_PLAIN)
    HttpResponse<String> closed() {
        return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE).body(shop.closed());
    }

    @Get(uri = "/errors/{name}", produces = MediaType.ALL)
    String raise(String name) {
        return Errors.raise(name);
    }

    @Get("/other-way/{name}")
    Publisher<String> fail(String name) {
        return Mono.error(Errors.named(name));
    }

    /** Never reached: a filter throws first. */
    @Get("/filtered/{name}")
    String filtered(String name) {
        return name;
    }

    /** Sets fields, and has a body that fails before its first byte: Micronaut would send what is written here. */
    @Get("/given-up/{what}")
    HttpResponse<Publisher<String>> giveUp(String what) throws IOException {
        MutableHttpResponse<Publisher<String>> response = HttpResponse.ok(Mono.error(GivenUp.failure(what)));
        GivenUp.begin(what, response::header, bytes -> {});
        return response;
    }

    @Get("/explicit/{how}")
    HttpResponse<?> answerExplicitly(String how) {
        HttpStatusException conflict = new HttpStatusException(HttpStatus.CONFLICT, (Object) null);
        switch (how) {
            case "inside" -> throw new UndeclaredThrowableException(conflict);
            case "around" -> throw (HttpStatusException) conflict.initCause(Errors.named("message"));
            default -> {
                return HttpResponse.seeOther(URI.create("/orders/1"));
            }
        }
    }

    @Get("/loyalty/{how}")
    String spend(String how) {
        return Points.spend(how);
    }

    @Get("/returned")
    Problem returned() {
        return Problem.of(402).with("balance", 30).with("hint", null);
    }

    @Get("/returned-as-409")
    HttpResponse<Problem> returnedAs409() {
        return HttpResponse.status(HttpStatus.CONFLICT).body(returned());
    }

    @Get("/async/{name}")
    CompletionStage<String> later(String name) {
        return Errors.later(name);
    }
}
