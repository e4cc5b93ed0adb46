package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Thrown if an order is already on its way. It is an existing exception of the shop; its message is for the log. */
@ProblemType(
        status = 409,
        type = "order-shipped",
        title = "The order has been shipped.",
        detail = "Order {orderId} has been shipped.")
public class OrderShipped extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    @ProblemMember
    private final String orderId;

    public OrderShipped(Order order) {
        super("carrier 12 has order " + order.id() + ", customer 4711");
        this.orderId = order.id();
    }

    public String orderId() {
        return orderId;
    }
}
