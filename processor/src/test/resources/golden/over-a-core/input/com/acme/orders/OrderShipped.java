package com.acme.orders;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** A class of the orders that knows nothing of HTTP. */
@ProblemType(status = 409, title = "Shipped", headers = "X-Carrier: pigeon")
public class OrderShipped extends Exception {
    private static final long serialVersionUID = 1L;

    @ProblemMember
    public final int parcel = 7;
}
