package io.github.statuary.catalog.model;

/** The kind of value that Java code passes for a header field. */
public enum HeaderKind {
    /** An authentication scheme with its parameters. */
    CHALLENGE,
    /** Method names; may be empty. */
    METHODS,
    /** Names of protocols with or without a version, at least one. */
    PROTOCOLS,
    /** Media types or ranges, at least one. */
    MEDIA_RANGES,
    /** How long to wait. */
    DELAY,
    /** A point in time. */
    DATE,
    /** The length of a whole representation. */
    LENGTH,
    /** An absolute or relative URI. */
    URI,
    /** A URI with a relation. */
    LINK,
    /** Any text that a header field may have. */
    TEXT;

    /** Whether it is a list of values. */
    public boolean isList() {
        return this == METHODS || this == PROTOCOLS || this == MEDIA_RANGES;
    }
}
