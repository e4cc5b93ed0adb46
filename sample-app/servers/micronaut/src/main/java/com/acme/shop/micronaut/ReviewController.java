package com.acme.shop.micronaut;

import com.acme.shop.Review;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;

/** The route of reviews. */
@Controller
@Introspected(classes = {Review.class, Review.Line.class})
class ReviewController {

    @Post("/reviews")
    @Status(HttpStatus.NO_CONTENT)
    void add(@Valid @Body Review review) {}
}
