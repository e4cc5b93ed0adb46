package com.acme.shop;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The route of reviews, on Web MVC and on WebFlux. */
@RestController
class ReviewController {

    @PostMapping("/reviews")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@Valid @RequestBody Review review) {}
}
