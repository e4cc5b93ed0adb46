package com.acme.shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class OrderController {

    @GetMapping("/orders/{id}")
    String find(@PathVariable long id) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No order " + id + ".");
    }

    @DeleteMapping("/orders/{id}")
    void cancel(@PathVariable long id) {
        throw new OrderShipped(id);
    }

    @PutMapping("/orders/{id}")
    void change(@PathVariable long id) {
        throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED, "Order " + id + " can only be read.");
    }

    @GetMapping("/orders")
    String all() {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Sign in first.");
    }

    @GetMapping("/stock")
    String stock() {
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "No connection to db-3.");
    }

    @GetMapping("/unexpected")
    String unexpected() {
        throw new IllegalStateException("The password of db-3 is wrong.");
    }
}
