package com.acme.shop;

import java.net.URI;
import java.util.Map;
import org.zalando.problem.AbstractThrowableProblem;
import org.zalando.problem.Status;

class OutOfStockProblem extends AbstractThrowableProblem {

    private static final URI TYPE = URI.create("https://api.acme.com/problems/out-of-stock");

    OutOfStockProblem(String product, int left) {
        super(
                TYPE,
                "Out of stock",
                Status.CONFLICT,
                "There are only " + left + " of " + product + " left.",
                null,
                null,
                Map.of("left", left));
    }
}
