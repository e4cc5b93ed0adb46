package com.acme.mapped;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Knows nothing of HTTP but its annotations. */
@ProblemType(
        status = 404,
        type = "https://acme.example/order-not-found",
        title = "No such order.",
        detail = "There is no order {orderId} of {customer}.")
public class OrderNotFound extends Exception {
    private static final long serialVersionUID = 1;

    private final long orderId;
    private final String customer;

    /** Tells the log more than the client. */
    public OrderNotFound(long orderId, String customer) {
        super("orders.db: no row");
        this.orderId = orderId;
        this.customer = customer;
    }

    /** The number that was asked for. */
    @ProblemMember
    public long orderId() {
        return orderId;
    }

    /** Who asked. */
    @ProblemMember
    public String customer() {
        if (customer != null && customer.isEmpty()) {
            throw new IllegalStateException("Nobody asked");
        }
        return customer;
    }
}
