package com.acme.shop.http;

import io.github.statuary.ProblemType;

/** A mapped class with the name of a generated type. */
@ProblemType(status = 409)
public class Problems extends Exception {
    private static final long serialVersionUID = 1;
}
