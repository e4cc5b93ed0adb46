package com.acme.returns;

import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemType;

/** Why there is no refund: a family of exceptions. */
@ProblemFamily
public abstract sealed class RefundFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefundFailure() {}

    /** Nobody knows the goods. */
    @ProblemType(status = 409, type = "not-sold-here", title = "You did not buy this here.")
    public static final class NotSoldHere extends RefundFailure {

        private static final long serialVersionUID = 1L;
    }

    /** The goods have been away for too long. */
    @ProblemType(status = 410, type = "too-late", title = "It is too late for a refund.")
    public static final class TooLate extends RefundFailure {

        private static final long serialVersionUID = 1L;
    }
}
