package com.acme.page;

import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.springwebflux.WebFluxProblemAdvice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A test of one controller has the adapter, too. */
@WebFluxTest
class WebFluxPageTest {

    @Autowired
    WebTestClient client;

    @Test
    void an_unknown_order_is_a_problem() {
        client.get()
                .uri("/orders/7")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("No order 7.");
    }

    @SpringBootApplication(scanBasePackageClasses = WebFluxProblemAdvice.class)
    @Import(OrderController.class)
    static class Application {}

    @RestController
    static class OrderController {

        @GetMapping("/orders/{id}")
        String find(@PathVariable long id) {
            throw new NotFoundException("No order " + id + ".");
        }
    }
}
