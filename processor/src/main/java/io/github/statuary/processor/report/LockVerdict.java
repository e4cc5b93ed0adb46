package io.github.statuary.processor.report;

/** What a change of a contract does to clients. */
public enum LockVerdict {
    /** It is about the lock itself. */
    UNREADABLE,
    /** Clients that were right are wrong now. */
    BREAKS,
    /** Clients see what was not meant for them. */
    EXPOSES,
    /** Clients that expect no change may fail. */
    RISKY,
    /** No client notices, or only one that looks for it. */
    SAFE;

    /** Whether it is an error where only the mistakes of an unchanged contract are. */
    public boolean isAlwaysError() {
        return this == UNREADABLE || this == BREAKS || this == EXPOSES;
    }
}
