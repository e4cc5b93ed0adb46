package io.github.statuary.processor.lock;

import io.github.statuary.processor.report.LockMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * A difference between a lock and the problem types of a package.
 *
 * @param type the type URI in the package; in the lock, for a type that the package does not have
 * @param part what has changed
 * @param member the name of the outermost member that it is about; empty for none
 * @param line the line in the lock; 0 for none
 * @param words the arguments of the message after the problem type and the place in the lock
 */
public record LockChange(LockMessage message, String type, Part part, String member, int line, List<Object> words) {

    /** What has changed. */
    public enum Part {
        /** Something that has no place in the package. */
        NOTHING,
        BASE,
        KEY,
        TYPE,
        STATUS,
        HEADERS,
        MEMBER,
        MEMBER_TYPE,
        MEMBER_REQUIRED
    }

    public LockChange {
        words = List.copyOf(words);
    }

    /** A change of a whole problem type. */
    static LockChange of(LockMessage message, String type, Part part, int line, Object... words) {
        return new LockChange(message, type, part, "", line, List.of(words));
    }

    /**
     * The message.
     *
     * @param name what the package calls the problem type
     * @param lock the file of the lock
     */
    public String text(String name, String lock) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(name);
        arguments.add(line == 0 ? lock : lock + ":" + line);
        arguments.addAll(words);
        return message.text(arguments.toArray());
    }
}
