package com.acme.shop;

import com.acme.loyalty.Points;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

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
    CompletionStage<String> failLater(@PathVariable String name) {
        return Errors.later(name);
    }

    @GetMapping("/other-way/{name}")
    ModelAndView forward(@PathVariable String name) {
        return new ModelAndView("forward:/errors/" + name);
    }

    @GetMapping("/given-up/{what}")
    void giveUp(@PathVariable String what, HttpServletResponse response) throws IOException {
        GivenUp.fail(what, response::setHeader, bytes -> {
            if (what.equals("writer")) {
                response.getWriter().write(new String(bytes, StandardCharsets.US_ASCII));
            } else {
                response.getOutputStream().write(bytes);
            }
        });
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
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        shop.export(response.getOutputStream());
    }
}
