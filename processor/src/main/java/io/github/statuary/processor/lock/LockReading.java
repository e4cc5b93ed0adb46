package io.github.statuary.processor.lock;

import java.util.List;

/**
 * The result of reading a lock.
 *
 * @param lock empty if there are mistakes
 */
public record LockReading(Lock lock, List<LockMistake> mistakes) {

    public LockReading {
        mistakes = List.copyOf(mistakes);
    }
}
