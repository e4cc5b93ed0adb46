package io.github.statuary.catalog.model;

import java.util.Optional;

/**
 * How an answer is logged, as far as a catalog says so.
 *
 * @param level the level; without it, the default one
 * @param trace whether the stack trace is logged, too; without it, as by default
 */
public record LogPolicy(Optional<LogLevel> level, Optional<Boolean> trace) {

    /** Says nothing. */
    public static final LogPolicy NONE = new LogPolicy(Optional.empty(), Optional.empty());

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return level.isEmpty() && trace.isEmpty();
    }

    /** This policy, with the parts of another one where this one says nothing. */
    public LogPolicy over(LogPolicy other) {
        return new LogPolicy(level.or(other::level), trace.or(other::trace));
    }
}
