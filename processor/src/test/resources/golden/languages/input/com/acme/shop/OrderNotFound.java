package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** An order that is not there. */
@ProblemType(
        status = 404,
        type = "order-not-found",
        title = "There is no such order.",
        detail = "There is no order {orderId}.")
public class OrderNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long orderId;

    /** An order that is not there. */
    public OrderNotFound(long orderId) {
        this.orderId = orderId;
    }

    /** The number of the order. */
    @ProblemMember
    public long orderId() {
        return orderId;
    }
}
