package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** There before Statuary was, checked, and with a message for the log. */
@ProblemType(
        status = 404,
        type = "order-not-found",
        title = "No such order.",
        detail = "There is no order {orderId} of {buyer}.")
public class OrderNotFound extends Exception {
    private static final long serialVersionUID = 1L;

    @ProblemMember
    private final long orderId;

    @ProblemMember
    public final String buyer;

    private final String query;

    public OrderNotFound(long orderId, String buyer, String query) {
        super("no row: " + query);
        this.orderId = orderId;
        this.buyer = buyer;
        this.query = query;
    }

    public long getOrderId() {
        return orderId;
    }

    @ProblemMember
    public boolean isArchived() {
        return query.isEmpty();
    }
}
