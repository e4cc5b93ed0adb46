package io.github.statuary.catalog.model;

import java.util.Locale;

/**
 * A method parameter for the value of a header field.
 *
 * @param name the parameter's name
 * @param doc what the parameter is, for Javadoc
 * @param failure the condition under which the value is refused, for Javadoc
 * @param relation the relation of a link; empty for any other kind
 */
public record HeaderParameter(String name, HeaderKind kind, String doc, String failure, String relation) {

    /** The value of a field that is plain text. */
    public static HeaderParameter text(String field) {
        return new HeaderParameter(
                JavaNames.identifier(field.toLowerCase(Locale.ROOT)),
                HeaderKind.TEXT,
                "the value of {@code " + field + "}",
                "the value of {@code " + field + "} is no header value",
                "");
    }
}
