package com.acme.reviews;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviewController {

    @PostMapping("/reviews")
    void add(@Valid @RequestBody Review review) {}
}
