package com.acme.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The routes of reviews, on Web MVC and on WebFlux. */
@RestController
class ReviewController {
    private final ReviewRules rules;

    ReviewController(ReviewRules rules) {
        this.rules = rules;
    }

    @PostMapping("/reviews")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@Valid @RequestBody Review review) {}

    @GetMapping("/reviews")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void search(@RequestParam("stars") @Max(value = 5, message = "At most 5 stars.") int least) {}

    @GetMapping("/reviews/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void find(@PathVariable int number, @RequestHeader("X-Shop") String shop) {}

    @GetMapping("/reviews/checked/{stars}")
    String check(@PathVariable int stars) {
        return rules.check(stars);
    }
}
