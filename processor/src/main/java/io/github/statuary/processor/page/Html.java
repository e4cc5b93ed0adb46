package io.github.statuary.processor.page;

/** Writes HTML, line by line. Whatever is not markup goes through {@link #text}, so it is text on the page. */
final class Html {

    private static final char UNKNOWN = '\uFFFD';

    private final StringBuilder lines = new StringBuilder();

    /** A line of markup. */
    Html line(String markup) {
        lines.append(markup).append('\n');
        return this;
    }

    /** An element of text, on a line of its own. */
    Html element(String tag, String text) {
        String name = tag.split(" ", 2)[0];
        return line("<" + tag + ">" + text(text) + "</" + name + ">");
    }

    /** Text that means nothing to a browser, in elements and in quoted attributes. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> append(letter, escaped));
        return escaped.toString();
    }

    private static void append(int letter, StringBuilder escaped) {
        switch (letter) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n', '\r', '\t' -> escaped.append(' ');
            default -> {
                boolean allowed = !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.SURROGATE
                        && (letter & 0xFFFE) != 0xFFFE
                        && (letter < 0xFDD0 || letter > 0xFDEF);
                escaped.appendCodePoint(allowed ? letter : UNKNOWN);
            }
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
