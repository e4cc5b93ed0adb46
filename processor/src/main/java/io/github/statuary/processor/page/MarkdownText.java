package io.github.statuary.processor.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in Markdown (CommonMark and tables) that mean nothing to a reader of Markdown or of HTML. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~$#]");
    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^(\\d*)([-+=.)!])");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern NO_TEXT = Pattern.compile("[\\s\\p{Cntrl}]+");

    private MarkdownText() {}

    /** Text on one line. */
    static String of(String text) {
        String line = NO_TEXT.matcher(text).replaceAll(" ").strip();
        String escaped = SPECIAL.matcher(line).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
        return AT_THE_BEGINNING.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** Code on one line. */
    static String code(String text) {
        String line = NO_TEXT.matcher(text).replaceAll(" ");
        String ticks = "`".repeat(longest(line) + 1);
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return ticks + pad + line + pad + ticks;
    }

    /** Code in a cell of a table, where a bar would end it. */
    static String cell(String text) {
        return code(text).replace("|", "\\|");
    }

    /** The fence of a block of code. */
    static String fence(String code) {
        return "`".repeat(Math.max(2, longest(code)) + 1);
    }

    private static int longest(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(0);
    }
}
