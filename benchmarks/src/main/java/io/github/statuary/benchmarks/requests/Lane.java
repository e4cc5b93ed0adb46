package io.github.statuary.benchmarks.requests;

/** What servers are asked for, one after the other, so that they can be compared. */
public interface Lane {

    String name();

    /** What is requested. */
    String path();

    /** What the answer must have. */
    int status();

    /** What the page calls it. */
    String label();
}
