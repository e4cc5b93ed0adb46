package io.github.statuary.mutation.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the changes of one adapter. A change is a line {@code [kind] File.java}, then hunks: the lines to look for, each
 * behind {@code -}, and the lines to put there, each behind {@code +}. A blank line may end a hunk. {@code [kind] none: why} says that there is nothing to
 * change. A file of code that adapters share has its package before it, as in {@code servlet/ServletSender.java}. Behind the file, {@code on} or {@code off} is for that mode of {@code frameworkErrors} only. Each kind must be there; one may be there more than once.
 */
final class ChangeReader {

    private static final Pattern HEAD =
            Pattern.compile("\\[([a-z-]+)] +(?:none: (.+)|((?:\\w+/)?\\w+\\.java)(?: (on|off))?)");

    private final List<String> lines;
    private int next;

    private ChangeReader(List<String> lines) {
        this.lines = lines.stream().filter(line -> !line.startsWith("#")).toList();
    }

    /** @throws IllegalArgumentException if the lines are no such file */
    static List<Change> read(List<String> lines) {
        ChangeReader reader = new ChangeReader(lines);
        List<Change> changes = new ArrayList<>();
        for (reader.skipBlanks(); reader.next < reader.lines.size(); reader.skipBlanks()) {
            changes.add(reader.change());
        }
        for (Kind kind : Kind.values()) {
            if (changes.stream().noneMatch(change -> change.kind() == kind)) {
                throw new IllegalArgumentException("The kind " + kind.word() + " is missing");
            }
        }
        return changes;
    }

    private Change change() {
        String line = lines.get(next++);
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            throw new IllegalArgumentException("This line is no \"[kind] File.java\": " + line);
        }
        Kind kind = Kind.of(head.group(1));
        if (head.group(2) != null) {
            return Change.absent(kind, head.group(2));
        }
        List<Hunk> hunks = new ArrayList<>();
        for (String search = block("-"); !search.isBlank(); search = block("-")) {
            hunks.add(new Hunk(search, block("+")));
            skipBlanks();
        }
        if (hunks.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to look for behind: " + line);
        }
        String mode = head.group(4);
        return new Change(kind, head.group(3), mode == null ? "" : mode, hunks, "");
    }

    private void skipBlanks() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
    }

    private String block(String mark) {
        StringBuilder block = new StringBuilder();
        while (next < lines.size() && lines.get(next).startsWith(mark)) {
            block.append(lines.get(next++).substring(mark.length()).strip()).append('\n');
        }
        return block.toString();
    }
}
