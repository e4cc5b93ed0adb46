package com.acme.untouched;

import com.acme.untouched.http.GoneException;

/** What the routes of every application here throw: {@code /gone} the adapters' own, {@code /boom} anything else. */
final class Failures {
    private Failures() {}

    static String gone() {
        throw new GoneException("It was here yesterday.");
    }

    static String boom() {
        throw new IllegalStateException("row 13");
    }
}
