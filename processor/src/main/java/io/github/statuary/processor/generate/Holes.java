package io.github.statuary.processor.generate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

    /** The source with each hole filled. */
    static String fill(String source, Map<String, String> texts) {
        int open = source.indexOf(OPEN);
        if (open < 0 && texts.isEmpty()) {
            return source;
        }
        Set<String> unused = new HashSet<>(texts.keySet());
        StringBuilder filled = new StringBuilder(source.length() + 256);
        int copied = 0;
        while (open >= 0) {
            int named = source.indexOf(NAMED, open);
            int close = source.indexOf(CLOSE, named);
            String name = source.substring(open + OPEN.length(), named);
            String standard = source.substring(named + NAMED.length(), close).strip();
            filled.append(source, copied, open);
            append(filled, texts.getOrDefault(name, standard));
            unused.remove(name);
            copied = close + CLOSE.length();
            open = source.indexOf(OPEN, copied);
        }
        if (!unused.isEmpty()) {
            throw new IllegalStateException("the source has no hole for " + unused);
        }
        return filled.append(source, copied, source.length()).toString();
    }

    /** Nothing leaves no blank before it. */
    private static void append(StringBuilder filled, String text) {
        if (text.isEmpty() && filled.charAt(filled.length() - 1) == ' ') {
            filled.setLength(filled.length() - 1);
        }
        filled.append(text);
    }
}
