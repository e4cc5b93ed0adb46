package com.acme.shop;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;

class OutOfStockProblem extends HttpProblem {

    OutOfStockProblem(String product, int left) {
        super(builder()
                .withType(URI.create("https://api.acme.com/problems/out-of-stock"))
                .withTitle("Out of stock")
                .withStatus(Response.Status.CONFLICT)
                .withDetail("There are only " + left + " of " + product + " left.")
                .with("left", left));
    }
}
