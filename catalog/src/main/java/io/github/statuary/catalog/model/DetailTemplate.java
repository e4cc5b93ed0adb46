package io.github.statuary.catalog.model;

import java.util.List;
import java.util.stream.Stream;

/** The text of a problem's {@code detail} with places for the values of fields. */
public record DetailTemplate(List<Part> parts) {

    public DetailTemplate {
        parts = List.copyOf(parts);
    }

    /** The names of the fields whose values the text shows, in the order of the text. */
    public List<String> fields() {
        return parts.stream()
                .flatMap(part -> part instanceof Placeholder place ? Stream.of(place.field()) : Stream.empty())
                .toList();
    }

    /** A piece of the template. */
    public sealed interface Part {}

    /** Fixed text. */
    public record Text(String text) implements Part {}

    /** The value of a field. */
    public record Placeholder(String field) implements Part {}
}
