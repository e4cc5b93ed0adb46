package com.acme.handlers;

import com.acme.shop.Order;
import com.acme.shop.OrderShipped;
import com.acme.shop.http.GoneException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Throws what it is asked for, and handles one kind of failure itself. */
@RestController
class ThrowingController {

    @GetMapping("/throw/{what}")
    String raise(@PathVariable String what) {
        Order order = new Order("2", "kettle", 1, true);
        throw switch (what) {
            case "generated" -> new GoneException("It was here yesterday.");
            case "mapped" -> new OrderShipped(order);
            case "subclass" ->
                new OrderShipped(order) {
                    private static final long serialVersionUID = 1L;
                };
            case "of-the-jdk" -> new UncheckedIOException(new IOException("secret"));
            case "cause" -> new UnsupportedOperationException("secret", new OrderShipped(order));
            case "own" -> new OwnFailure();
            case "status" -> new OwnStatus();
            default -> new IllegalStateException("secret");
        };
    }

    @ExceptionHandler
    ResponseEntity<String> own(OwnFailure failure) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body("the controller's own");
    }

    static final class OwnFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ResponseStatus(HttpStatus.LOCKED)
    static final class OwnStatus extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
