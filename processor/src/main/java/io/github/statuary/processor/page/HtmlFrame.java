package io.github.statuary.processor.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
     * @param index a reference to the index, if the page has one
     */
    static String page(String title, String description, String content, Optional<String> index) {
        Html html = new Html()
                .line("<!doctype html>")
                .line("<html lang=\"en\">")
                .line("<head>")
                .line("<meta charset=\"utf-8\">")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title);
        if (!description.isEmpty()) {
            html.line("<meta name=\"description\" content=\"" + Html.text(description) + "\">");
        }
        html.line("<style>" + style() + "</style>").line("</head>").line("<body>");
        html.line(content.stripTrailing()).line("<footer>");
        index.ifPresent(reference ->
                html.line("<nav><a href=\"" + Html.text(reference) + "\">All problem types of this service</a></nav>"));
        return html.line("<p>Errors of this service are problems of"
                        + " <a href=\"https://www.rfc-editor.org/rfc/rfc9457.html\">RFC 9457</a>,"
                        + " sent as <code>application/problem+json</code>.</p>")
                .line("</footer>")
                .line("</body>")
                .line("</html>")
                .toString();
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
