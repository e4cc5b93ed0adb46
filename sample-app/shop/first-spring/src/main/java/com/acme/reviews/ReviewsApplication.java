package com.acme.reviews;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The shop with what a page shows next: errors of the framework, and a type of one's own for invalid requests. */
@SpringBootApplication
public class ReviewsApplication {

    public static void main(String... arguments) {
        SpringApplication.run(ReviewsApplication.class, arguments);
    }
}
