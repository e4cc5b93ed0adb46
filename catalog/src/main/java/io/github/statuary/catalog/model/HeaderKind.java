package io.github.statuary.catalog.model;

/** What kind of value a header field takes from Java. */
public enum HeaderKind {
    /** A scheme of authentication with its parameters. */
    CHALLENGE,
    /** Names of methods, possibly none. */
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

    /** Whether it is a list, of which each element is a value. */
    public boolean isList() {
        return this == METHODS || this == PROTOCOLS || this == MEDIA_RANGES;
    }
}
