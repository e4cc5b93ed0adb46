package com.acme.shop.http;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** A mapped class with a type of its own. */
@ProblemType(status = 404, type = "order-lost", title = "We lost it.", detail = "Order {order} is lost.")
public class OrderLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @ProblemMember
    public int order() {
        return 7;
    }

    @ProblemMember
    public Place last() {
        return new Place("Ghent", 3);
    }

    /** Where it was seen. */
    public record Place(String town, int shelf) {}
}
