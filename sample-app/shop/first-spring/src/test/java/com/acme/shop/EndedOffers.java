package com.acme.shop;

import com.acme.shop.http.GoneException;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(1)
class EndedOffers {

    @ExceptionHandler
    ResponseEntity<String> answer(GoneException ended) {
        return ResponseEntity.status(410).body("This offer has ended.");
    }

    /** Throws what the advice answers. */
    @RestController
    static class OfferController {

        @GetMapping("/offers/1")
        String offer() {
            throw new GoneException("It ended yesterday.");
        }
    }
}
