package com.acme.shop.http;

import io.github.statuary.ProblemType;

/** A parcel of the shop. */
public final class Parcel {

    private Parcel() {}

    /** A parcel that is lost. */
    @ProblemType(status = 410, type = "https://shop.acme.com/problems/parcel-lost", title = "The parcel is lost.")
    public static class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A parcel that nobody can open: a status, without a type of its own. */
    @ProblemType(status = 423)
    public static class Locked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
