package com.acme.orders;

import io.github.statuary.ProblemType;

/** Has a status that the core does not have. */
@ProblemType(status = 498)
public class NoSuchOrder extends Exception {
    private static final long serialVersionUID = 1L;
}
