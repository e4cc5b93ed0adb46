package io.github.statuary.benchmarks.cost;

/** What is compiled. */
enum Kind {
    /** A: the sources, with the processor. */
    PROCESSED,
    /** B: the sources and those that the processor generates, without it. */
    GENERATED_BEFORE,
    /** C: the sources alone. */
    SOURCES
}
