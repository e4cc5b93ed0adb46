package io.github.statuary;

/** Which generated exceptions record a stack trace when they are created. */
public enum StackTraces {
    /** Every exception has a stack trace, as everywhere in Java. */
    ALWAYS,
    /** Exceptions for 5xx have a stack trace. Exceptions for 3xx and 4xx, which answer the client, have none. */
    SERVER_ERRORS_ONLY,
    /** No generated exception has a stack trace. */
    NEVER
}
