package io.github.statuary.catalog.model;

/** Where a status stands in its registry. */
public enum Standing {
    /** In use. */
    CURRENT,
    /** Registered, but its specification says not to use it any more. */
    DEPRECATED,
    /** Marked obsolete by the registry. */
    OBSOLETE,
    /** Registered for a limited time. */
    TEMPORARY,
    /** The number is reserved and has no meaning. */
    UNUSED,
    /** Not registered: from a catalog of the user's or a vendor's. */
    CUSTOM;

    /** Whether Java is generated for a status of this standing. */
    public boolean isGenerated() {
        return this != TEMPORARY && this != UNUSED;
    }

    /** Whether what is generated is marked as deprecated. */
    public boolean isDeprecated() {
        return this == DEPRECATED || this == OBSOLETE;
    }
}
