package com.acme.shop;

import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.OutOfStockException;
import com.acme.shop.http.ServiceUnavailableException;
import com.acme.shop.http.UnauthorizedException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {

    @GetMapping("/orders/{id}")
    String find(@PathVariable long id) {
        throw new NotFoundException("No order " + id + ".").with("orderId", id);
    }

    @PostMapping("/orders")
    void order() {
        throw new OutOfStockException("teapot", 2);
    }

    @PutMapping("/orders/{id}")
    void change(@PathVariable long id) {
        throw new MethodNotAllowedException(List.of("GET"), "Order " + id + " can only be read.");
    }

    @GetMapping("/orders")
    String all() {
        throw new UnauthorizedException("Bearer realm=\"shop\"", "Sign in first.");
    }

    @GetMapping("/stock")
    String stock() {
        throw new ServiceUnavailableException("No connection to db-3.");
    }

    @GetMapping("/unexpected")
    String unexpected() {
        throw new IllegalStateException("The password of db-3 is wrong.");
    }
}
