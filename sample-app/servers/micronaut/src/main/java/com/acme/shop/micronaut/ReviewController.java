package com.acme.shop.micronaut;

import com.acme.shop.Review;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;

/** The route of reviews. */
@Controller
@Introspected(classes = {Review.class, Review.Line.class, Review.Note.class})
class ReviewController {

    @Post("/reviews")
    @Status(HttpStatus.NO_CONTENT)
    void add(@Valid @Body Review review) {}

    @Get("/reviews")
    @Status(HttpStatus.NO_CONTENT)
    void search(@QueryValue("stars") @Max(value = 5, message = "At most 5 stars.") int least) {}

    @Get("/reviews/{number}")
    @Status(HttpStatus.NO_CONTENT)
    void find(int number, @Header("X-Shop") String shop) {}

    @Get("/reviews/none")
    void none() {
        throw new OutOfStockHandler.OutOfStock();
    }

    /** Refuses in the application's own words. */
    @Get("/reviews/own-words/{status}")
    void refuse(int status) {
        throw new HttpStatusException(HttpStatus.valueOf(status), "Somebody has taken it.");
    }
}
