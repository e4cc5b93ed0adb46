package com.acme.shop;

import io.github.statuary.ProblemType;

/** Another module maps it. */
@ProblemType(status = 404)
public class OrderNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
