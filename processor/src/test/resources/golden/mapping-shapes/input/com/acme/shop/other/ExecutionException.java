package com.acme.shop.other;

import io.github.statuary.ProblemType;

/** Has the simple name of a class for which the adapter for Jakarta REST has a mapper of its own. */
@ProblemType(status = 409)
public class ExecutionException extends Exception {
    private static final long serialVersionUID = 1L;
}
