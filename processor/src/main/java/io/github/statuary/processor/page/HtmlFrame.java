package io.github.statuary.processor.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is around the content of each page: the head with the style, the link to the index. */
final class HtmlFrame {

    private static final String STYLE = read();

    private HtmlFrame() {}

    /** The text of the only style sheet, which is in each page. */
    static String style() {
        return STYLE;
    }

    /**
     * A whole page.
     *
     * @param title with the language that it is in
     * @param description what the page is about, or nothing
     * @param links to other pages, each of them markup
     */
    static String page(SiteLanguage language, Told title, Told description, String content, List<String> links) {
        PageWords words = language.words();
        Html html = new Html()
                .line("<!doctype html>")
                .line("<html lang=\"" + Html.text(language.ofThePage()) + "\">")
                .line("<head>")
                .line("<meta charset=\"utf-8\">")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title" + attribute(title, language), title.text());
        if (!description.text().isEmpty()) {
            html.line("<meta name=\"description\"" + attribute(description, language) + " content=\""
                    + Html.text(description.text()) + "\">");
        }
        html.line("<style>" + style() + "</style>").line("</head>").line("<body>");
        html.line(content.stripTrailing()).line("<footer>");
        if (!links.isEmpty()) {
            html.line("<nav>" + String.join(" &middot; ", links) + "</nav>");
        }
        String about = words.aboutProblems(
                "<a href=\"https://www.rfc-editor.org/rfc/rfc9457.html\">RFC 9457</a>",
                "<code>application/problem+json</code>");
        return html.line("<p>" + about + "</p>")
                .line("</footer>")
                .line("</body>")
                .line("</html>")
                .toString();
    }

    /** With one language, these are in the head without it, as they have always been. */
    private static String attribute(Told told, SiteLanguage language) {
        return language.several() ? language.attribute(told.language()) : "";
    }

    private static String read() {
        try (InputStream stream = HtmlFrame.class.getResourceAsStream("page.css")) {
            if (stream == null) {
                throw new IllegalStateException("missing in the processor's jar: page.css");
            }
            return "\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
