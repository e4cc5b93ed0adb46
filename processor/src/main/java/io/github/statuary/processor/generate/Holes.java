package io.github.statuary.processor.generate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The holes of a kept source: the few places where its text depends on the request.
 *
 * <p>A hole is the default code between two comments. The first has a brace and the hole's name, the second a closing brace.
 * For example, {@code ClientErrorException} has a hole {@code stackTrace} with the default {@code true}. The text for a hole
 * replaces the default; without a text, the default stays. The comments are removed. A default may have holes, too.
 */
final class Holes {

    private static final String OPEN = "/*{";
    private static final String NAMED = "*/";
    private static final String CLOSE = "/*}*/";
    private static final String NEXT_MEMBER = "\n    /**";

    private Holes() {}

    /** The source with each hole filled; a text for a hole that does not exist is a fault of Statuary. */
    static String fill(String source, Map<String, String> texts) {
        Set<String> unused = new HashSet<>(texts.keySet());
        String filled = fill(source, (name, standard) -> {
            unused.remove(name);
            return texts.getOrDefault(name, standard);
        });
        if (!unused.isEmpty()) {
            throw new IllegalStateException("the source has no hole for " + unused);
        }
        return filled;
    }

    /**
     * The source with each hole filled.
     *
     * @param text gives the text of a hole, from its name and its default
     */
    static String fill(String source, BinaryOperator<String> text) {
        int open = source.indexOf(OPEN);
        if (open < 0) {
            return source;
        }
        StringBuilder filled = new StringBuilder(source.length() + 256);
        int copied = 0;
        while (open >= 0) {
            int named = source.indexOf(NAMED, open);
            int close = closeOf(source, named);
            String name = source.substring(open + OPEN.length(), named);
            String standard =
                    fill(source.substring(named + NAMED.length(), close), text).strip();
            filled.append(source, copied, open);
            copied = close + CLOSE.length();
            copied += append(filled, text.apply(name, standard), source, copied);
            open = source.indexOf(OPEN, copied);
        }
        return filled.append(source, copied, source.length()).toString();
    }

    /** The end of the hole, which is behind the ends of the holes in it. */
    private static int closeOf(String source, int named) {
        int close = source.indexOf(CLOSE, named);
        int inner = source.indexOf(OPEN, named);
        while (inner >= 0 && inner < close) {
            close = source.indexOf(CLOSE, close + CLOSE.length());
            inner = source.indexOf(OPEN, inner + OPEN.length());
        }
        return close;
    }

    /**
     * An empty text also removes the blank before it, or its own line, so that no two empty lines follow each other. A member of
     * a type has an empty line behind it. Returns the number of source characters to skip.
     */
    private static int append(StringBuilder filled, String text, String source, int behind) {
        if (!text.isEmpty()) {
            filled.append(text);
            if (text.endsWith("}") && source.startsWith(NEXT_MEMBER, behind)) {
                filled.append('\n'); // the formatter lets none stand between two comments
            }
            return 0;
        }
        int end = filled.length();
        while (end > 0 && filled.charAt(end - 1) == ' ') {
            end--;
        }
        boolean ownLine = end > 0 && filled.charAt(end - 1) == '\n' && source.startsWith("\n", behind);
        filled.setLength(ownLine ? end : Math.max(end, filled.length() - 1));
        if (!ownLine) {
            return 0;
        }
        boolean emptyBefore = end > 1 && filled.charAt(end - 2) == '\n';
        if (emptyBefore && source.startsWith("\n\n", behind)) {
            return 2;
        }
        if (emptyBefore && source.startsWith("}", behind + 1)) {
            filled.setLength(end - 1);
        }
        return 1;
    }
}
