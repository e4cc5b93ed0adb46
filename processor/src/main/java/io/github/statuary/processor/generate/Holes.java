package io.github.statuary.processor.generate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The holes of a kept source: the few places where its text depends on the request.
 *
 * <p>A hole is what stands between two comments. The first has a brace and the name of the hole, the second a closing brace;
 * see {@code ClientErrorException}, whose hole {@code stackTrace} has {@code true} in it. A text for the hole takes the place
 * of what the build compiles there; without a text that stays. The comments go.
 */
final class Holes {

    private static final String OPEN = "/*{";
    private static final String NAMED = "*/";
    private static final String CLOSE = "/*}*/";

    private Holes() {}

    /** The source with each hole filled; a text that no hole has the name of is a fault of ours. */
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
     * @param text gives the text of a hole, from its name and from what the build compiles there
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
            int close = source.indexOf(CLOSE, named);
            String name = source.substring(open + OPEN.length(), named);
            String standard = source.substring(named + NAMED.length(), close).strip();
            filled.append(source, copied, open);
            copied = close + CLOSE.length();
            copied += append(filled, text.apply(name, standard), source, copied);
            open = source.indexOf(OPEN, copied);
        }
        return filled.append(source, copied, source.length()).toString();
    }

    /** Nothing leaves no blank before it, and no line of its own; the result is how much of the source is to be left out. */
    private static int append(StringBuilder filled, String text, String source, int behind) {
        if (!text.isEmpty()) {
            filled.append(text);
            return 0;
        }
        int end = filled.length();
        while (end > 0 && filled.charAt(end - 1) == ' ') {
            end--;
        }
        boolean ownLine = end > 0 && filled.charAt(end - 1) == '\n' && source.startsWith("\n", behind);
        filled.setLength(ownLine ? end : Math.max(end, filled.length() - 1));
        return ownLine ? 1 : 0;
    }
}
