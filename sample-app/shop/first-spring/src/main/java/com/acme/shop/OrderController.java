package com.acme.shop;

import com.acme.shop.http.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {

    @GetMapping("/orders/{id}")
    String find(@PathVariable long id) {
        throw new NotFoundException("No order " + id + ".").with("orderId", id);
    }
}
