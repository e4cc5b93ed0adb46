package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

@ProblemType(status = 410, type = "order-not-found", headers = "Retry-After: 60")
public class OrderNotFound extends Exception {

    private static final long serialVersionUID = 1L;

    @ProblemMember
    public String orderId() {
        return "7";
    }
}
