package com.acme.shop.other;

import io.github.statuary.ProblemType;

/** Has the name of a generated type that adapters use. */
@ProblemType(status = 409)
public class Problems extends Exception {
    private static final long serialVersionUID = 1L;
}
