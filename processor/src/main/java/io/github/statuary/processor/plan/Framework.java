package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;

/**
 * How a framework is recognised.
 *
 * @param type a type that the generated adapter needs: where it is, the framework is
 * @param automatic whether its presence is enough to generate the adapter under {@code AUTO}
 */
public record Framework(Adapter adapter, String type, boolean automatic) {

    /** A framework whose presence on the class path means that it is used. */
    public static Framework detectedBy(Adapter adapter, String type) {
        return new Framework(adapter, type, true);
    }

    /** A framework that is part of the JDK, where presence means nothing. */
    public static Framework onlyWhenNamed(Adapter adapter, String type) {
        return new Framework(adapter, type, false);
    }
}
