package com.acme.shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;

@RestController
class OrderController {

    @GetMapping("/orders/{id}")
    String find(@PathVariable long id) {
        throw Problem.builder()
                .withTitle("Not Found")
                .withStatus(Status.NOT_FOUND)
                .withDetail("No order " + id + ".")
                .with("orderId", id)
                .build();
    }

    @PostMapping("/orders")
    void order() {
        throw new OutOfStockProblem("teapot", 2);
    }

    @PutMapping("/orders/{id}")
    void change(@PathVariable long id) {
        throw Problem.valueOf(Status.METHOD_NOT_ALLOWED, "Order " + id + " can only be read.");
    }

    @GetMapping("/orders")
    String all() {
        throw Problem.valueOf(Status.UNAUTHORIZED, "Sign in first.");
    }

    @GetMapping("/stock")
    String stock() {
        throw Problem.valueOf(Status.SERVICE_UNAVAILABLE, "No connection to db-3.");
    }

    @GetMapping("/unexpected")
    String unexpected() {
        throw new IllegalStateException("The password of db-3 is wrong.");
    }
}
