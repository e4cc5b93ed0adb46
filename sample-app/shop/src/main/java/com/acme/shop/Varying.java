package com.acme.shop;

import java.util.function.Consumer;

/**
 * Responses that vary: a filter of the application says by what, as one for CORS does, before the handler is called. The wire contract
 * requires that a problem says it, too. Every server has the filter.
 */
public final class Varying {
    /** The field of the request that tells the filter what to say. */
    public static final String ASKED = "X-Varying";

    private Varying() {}

    /**
     * Begins a response.
     *
     * @param asked the value of the field {@link #ASKED}, or null
     * @param vary adds a {@code Vary} field to the response
     */
    public static void begin(String asked, Consumer<String> vary) {
        if (asked != null) {
            vary.accept(asked);
        }
    }
}
