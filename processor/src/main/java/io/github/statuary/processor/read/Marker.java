package io.github.statuary.processor.read;

/** The annotation {@code @GeneratedPackage} on a generated {@code Problems}. */
final class Marker {

    static final String NAME = "io.github.statuary.GeneratedPackage";
    /** The number of the format that can be read. */
    static final int FORMAT = 1;

    private Marker() {}
}
