package io.github.statuary.catalog.model;

/** Who may see the value of a problem type's field. */
public enum Visibility {
    /** A member of the problem on the wire. */
    PUBLIC,
    /** In the exception's message, never on the wire. */
    LOG_ONLY,
    /** Nowhere but in the accessor. */
    SECRET
}
