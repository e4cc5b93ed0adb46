package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

@ProblemType(
        status = 409,
        type = "https://api.acme.com/problems/order-shipped",
        detail = "Order {orderId} has been shipped.")
public class OrderShipped extends RuntimeException {

    private final long orderId;

    OrderShipped(long orderId) {
        super("order " + orderId + " is in truck 12");
        this.orderId = orderId;
    }

    @ProblemMember
    public long orderId() {
        return orderId;
    }
}
