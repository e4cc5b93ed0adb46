package com.acme.shop;

import com.acme.loyalty.Points;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ForkJoinPool;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The routes of the shop. */
@RestController
class ShopController {
    private final Shop shop;

    ShopController(Shop shop) {
        this.shop = shop;
    }

    @GetMapping("/orders/{id}")
    Order find(@PathVariable String id) {
        return shop.find(id);
    }

    @PostMapping(path = "/orders", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Order> place(@RequestBody NewOrder wanted) {
        Order order = shop.place(wanted);
        return ResponseEntity.created(URI.create("/orders/" + order.id())).body(order);
    }

    @DeleteMapping("/orders/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id) {
        shop.cancel(id);
    }

    @GetMapping("/quote")
    Quote quote() {
        return shop.quote();
    }

    @GetMapping("/invoices/{id}")
    void invoice(@PathVariable String id) {
        shop.invoice(id);
    }

    @GetMapping("/admin/limits")
    Limits limits(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        return shop.limits(authorization);
    }

    @GetMapping("/errors/{name}")
    String fail(@PathVariable String name) {
        return Errors.raise(name);
    }

    @GetMapping("/async/{name}")
    Mono<String> failLater(@PathVariable String name) {
        return Mono.fromFuture(Errors.later(name));
    }

    /** Sets fields only, or has a body that fails before its first byte: WebFlux would send what is written here. */
    @GetMapping("/given-up/{what}")
    Mono<Void> giveUp(@PathVariable String what, ServerHttpResponse response) throws IOException {
        GivenUp.begin(what, response.getHeaders()::set, bytes -> {});
        return response.writeWith(Mono.error(GivenUp.failure(what)));
    }

    @GetMapping("/loyalty/{how}")
    String spend(@PathVariable String how) {
        return Points.spend(how);
    }

    @GetMapping("/explicit/{how}")
    ResponseEntity<Void> answerExplicitly(@PathVariable String how) {
        HttpStatusCode conflict = HttpStatusCode.valueOf(409);
        return switch (how) {
            case "inside" -> throw new IllegalArgumentException("wrapped", new ResponseStatusException(conflict));
            case "around" -> throw new ResponseStatusException(conflict, null, Errors.named("message"));
            default ->
                ResponseEntity.status(303).location(URI.create("/orders/1")).build();
        };
    }

    @GetMapping("/refused/{status}")
    void refuse(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatusCode.valueOf(status));
    }

    @GetMapping("/closed")
    ResponseEntity<String> closed() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(shop.closed());
    }

    @GetMapping("/export")
    Mono<Void> export(ServerHttpResponse response) {
        response.getHeaders().set(HttpHeaders.CONTENT_TYPE, "text/csv");
        return response.writeWith(DataBufferUtils.outputStreamPublisher(
                this::export, response.bufferFactory(), ForkJoinPool.commonPool()));
    }

    private void export(OutputStream csv) {
        try {
            shop.export(csv);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
