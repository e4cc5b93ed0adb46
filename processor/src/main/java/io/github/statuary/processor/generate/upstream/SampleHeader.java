package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.generate.text.JavaText;
import java.util.ArrayList;
import java.util.List;

/** An example of the value of a header field that a response must have. */
final class SampleHeader {

    private SampleHeader() {}

    /** The argument of the constructor that takes the field, with full names. */
    static String argument(RequiredHeader header) {
        return switch (header.form().kind()) {
            case METHODS, PROTOCOLS, MEDIA_RANGES -> "java.util.List.of(" + JavaText.literal(value(header)) + ")";
            case DELAY -> "java.time.Duration.ofSeconds(" + value(header) + ")";
            case DATE -> "java.time.Instant.parse(\"2026-01-31T12:30:00Z\")";
            case LENGTH -> "1000L";
            case URI, LINK -> "java.net.URI.create(\"https://example.com/1\")";
            case CHALLENGE, TEXT -> JavaText.literal(value(header));
        };
    }

    /** The names and values of the fields, and of the fields that they bring along, as literals in turn. */
    static List<String> fields(List<RequiredHeader> headers) {
        List<String> fields = new ArrayList<>();
        for (RequiredHeader header : headers) {
            fields.add(JavaText.literal(header.field()) + ", " + JavaText.literal(value(header)));
            BundledHeaders.companion(header.field())
                    .ifPresent(brought ->
                            fields.add(JavaText.literal(brought.name()) + ", " + JavaText.literal(brought.value())));
        }
        return fields;
    }

    private static String value(RequiredHeader header) {
        return switch (header.form().kind()) {
            case CHALLENGE -> "Bearer realm=\"example\"";
            case METHODS -> "GET";
            case PROTOCOLS -> "HTTP/2.0";
            case MEDIA_RANGES -> "application/json";
            case DELAY -> "30";
            case DATE -> "Sat, 31 Jan 2026 12:30:00 GMT";
            case LENGTH -> "bytes */1000";
            case URI -> "https://example.com/1";
            case LINK -> "<https://example.com/1>; rel=\"" + header.form().relation() + "\"";
            case TEXT -> "text";
        };
    }
}
