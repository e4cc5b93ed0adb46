package io.github.statuary.processor.generate;

/** Text from a catalog as Javadoc: it cannot end the comment, start a tag or add markup. */
public final class DocText {

    private DocText() {}

    /** Plain text as Javadoc HTML; line breaks become blanks. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '@' -> html.append("&#64;");
                case '*' -> html.append("&#42;");
                case '/' -> html.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '\\' -> html.append("&#92;");
                case '{' -> html.append("&#123;");
                case '}' -> html.append("&#125;");
                default -> html.append(letter < ' ' || letter == 0x7F ? ' ' : letter);
            }
        }
        return html.toString();
    }

    /** A {@code @see} tag for a URL, or nothing for an empty one. */
    public static String see(String reference) {
        return reference.isEmpty()
                ? ""
                : "\n@see <a href=\"" + attribute(reference) + "\">" + escape(label(reference)) + "</a>";
    }

    private static String attribute(String url) {
        return escape(url).replace("\"", "&quot;");
    }

    /** {@code .../rfc9110.html#section-15.5.5} as {@code RFC 9110 section 15.5.5}; any other URL unchanged. */
    private static String label(String reference) {
        int file = reference.lastIndexOf('/') + 1;
        int end = reference.indexOf(".html", file);
        if (!reference.startsWith("rfc", file) || end < 0) {
            return reference;
        }
        int section = reference.indexOf("#section-", end);
        return "RFC " + reference.substring(file + 3, end)
                + (section < 0 ? "" : " section " + reference.substring(section + "#section-".length()));
    }

    /** A sentence broken into lines of at most 110 characters. */
    public static String wrap(String html) {
        StringBuilder lines = new StringBuilder(html.length() + 8);
        int column = 0;
        for (String word : html.split(" ")) {
            if (column > 0 && column + 1 + word.length() > 110) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
