package io.github.statuary.processor.lock;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The problem types that the clients of a package know.
 *
 * @param problems by their type URIs
 */
public record Lock(SortedMap<String, LockedProblem> problems) {

    /** The number of the format that this version of Statuary writes, and the newest that it reads. */
    static final int VERSION = 1;

    /** A lock without problem types. */
    public static final Lock EMPTY = new Lock(new TreeMap<>());

    public Lock {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    /** Whether the lock has no problem types. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }
}
