package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.Position;
import io.github.statuary.processor.report.LockMessage;
import java.util.List;

/**
 * A mistake in the file of a lock.
 *
 * @param words the arguments of the message's text
 */
public record LockMistake(LockMessage message, Position position, List<Object> words) {

    public LockMistake {
        words = List.copyOf(words);
    }

    /** The mistake on one line, with its place. */
    public String text() {
        return position + ": " + message.text(words.toArray());
    }
}
