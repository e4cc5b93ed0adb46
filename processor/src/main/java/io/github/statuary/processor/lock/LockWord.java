package io.github.statuary.processor.lock;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text of a lock in YAML: as it is where every reader takes it for that text, and else in quotes and in ASCII. */
final class LockWord {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_./~-]*");
    private static final Pattern PLAIN_URI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/][A-Za-z0-9/?#@!$&'()*+;=._~%:-]*(?<!:)");
    private static final Pattern PLAIN_TYPE = Pattern.compile("[a-z][A-Za-z0-9 <>,_.\\[\\]-]*");
    /** Words that are no text to readers of YAML 1.1 or 1.2. */
    private static final Set<String> NOT_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private LockWord() {}

    /** A type of a member, which is no key. */
    static String ofType(String type) {
        return PLAIN_TYPE.matcher(type).matches() ? type : quoted(type);
    }

    /** A key, or a word in a list. */
    static String of(String key) {
        boolean isPlain = PLAIN_NAME.matcher(key).matches() && !NOT_TEXT.contains(key.toLowerCase(Locale.ROOT))
                || PLAIN_URI.matcher(key).matches();
        return isPlain ? key : quoted(key);
    }

    private static String quoted(String key) {
        StringBuilder quoted = new StringBuilder("\"");
        key.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point >= ' ' && point <= '~') {
                quoted.appendCodePoint(point);
            } else if (point <= 0xFFFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", point));
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", point));
            }
        });
        return quoted.append('"').toString();
    }
}
