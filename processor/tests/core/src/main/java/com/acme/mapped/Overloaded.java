package com.acme.mapped;

import io.github.statuary.ProblemType;

/** Adds nothing to its status. */
@ProblemType(status = 503)
public class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Nothing to add. */
    public Overloaded() {}
}
