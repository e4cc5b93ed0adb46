package com.acme.shop.http;

import io.github.statuary.ProblemType;

/** An existing exception. */
@ProblemType(status = 409, type = "order-shipped", title = "The order has been shipped.")
public class OrderShipped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
