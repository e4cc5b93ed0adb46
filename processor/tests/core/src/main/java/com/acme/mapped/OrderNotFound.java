package com.acme.mapped;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Has annotations, and no other code for HTTP. */
@ProblemType(
        status = 404,
        type = "https://acme.example/order-not-found",
        title = "No such order.",
        detail = "There is no order {orderId} of {customer}.")
public class OrderNotFound extends Exception {
    private static final long serialVersionUID = 1;

    private final long orderId;
    private final String customer;

    /** Its message, for the log, says more than the response. */
    public OrderNotFound(long orderId, String customer) {
        super("orders.db: no row");
        this.orderId = orderId;
        this.customer = customer;
    }

    /** The requested number. */
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
