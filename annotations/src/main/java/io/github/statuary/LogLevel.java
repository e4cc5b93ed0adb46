package io.github.statuary;

/** How loud an answer is logged. */
public enum LogLevel {
    /** As loud as without a {@link LogPolicy}. */
    DEFAULT,
    /** Not at all. */
    OFF,
    DEBUG,
    INFO,
    WARNING,
    ERROR
}
