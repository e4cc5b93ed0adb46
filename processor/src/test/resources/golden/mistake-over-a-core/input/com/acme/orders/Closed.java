package com.acme.orders;

import io.github.statuary.ProblemType;

/** Has a status already. */
@ProblemType(status = 410)
public class Closed extends com.acme.errors.NotFoundException {
    private static final long serialVersionUID = 1L;
}
