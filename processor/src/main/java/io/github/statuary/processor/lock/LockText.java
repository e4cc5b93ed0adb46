package io.github.statuary.processor.lock;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes locks: the same text for the same lock, a fact a line. */
public final class LockText {

    /** A longer key needs a question mark in YAML. */
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private final StringBuilder text = new StringBuilder();

    private LockText() {}

    /** The whole file. */
    public static String of(Lock lock) {
        return new LockText().write(lock);
    }

    private String write(Lock lock) {
        line("# Problem types that clients know. Written by Statuary, reviewed like code.");
        line("version: " + Lock.VERSION);
        line(lock.isEmpty() ? "problems: {}" : "problems:");
        lock.problems().forEach((type, problem) -> {
            if (problem.retired()) {
                entry("  ", type, LockReader.RETIRED);
            } else {
                entry("  ", type, "");
                facts(problem);
            }
        });
        return text.toString();
    }

    private void facts(LockedProblem problem) {
        line("    status: " + problem.status());
        list("headers", problem.headers().keySet());
        if (!problem.members().isEmpty()) {
            line("    members:");
            for (Map.Entry<String, LockedMember> member : problem.members().entrySet()) {
                entry(
                        "      ",
                        member.getKey(),
                        LockWord.ofType(member.getValue().text()));
            }
        }
        list("hidden", problem.hidden());
    }

    private void list(String key, Collection<String> words) {
        if (!words.isEmpty()) {
            line("    " + key + ": [" + words.stream().map(LockWord::of).collect(Collectors.joining(", ")) + "]");
        }
    }

    private void entry(String indent, String key, String value) {
        String written = LockWord.of(key);
        boolean isSimple = written.length() <= LONGEST_SIMPLE_KEY;
        String rest = value.isEmpty() ? "" : " " + value;
        if (isSimple) {
            line(indent + written + ":" + rest);
        } else {
            line(indent + "? " + written);
            line(indent + ":" + rest);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
