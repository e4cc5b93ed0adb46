package io.github.statuary.catalog.model;

/** The state of a status in the registry. */
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
    /** Not registered: from the catalog of a user or a vendor. */
    CUSTOM;

    /** Whether Java is generated for a status with this standing. */
    public boolean isGenerated() {
        return this != TEMPORARY && this != UNUSED;
    }

    /** Whether the generated code is marked as deprecated. */
    public boolean isDeprecated() {
        return this == DEPRECATED || this == OBSOLETE;
    }
}
