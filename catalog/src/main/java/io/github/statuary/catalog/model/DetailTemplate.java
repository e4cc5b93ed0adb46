package io.github.statuary.catalog.model;

import java.util.List;

/** The text of a problem's {@code detail} with places for the values of fields. */
public record DetailTemplate(List<Part> parts) {

    public DetailTemplate {
        parts = List.copyOf(parts);
    }

    /** A piece of the template. */
    public sealed interface Part {}

    /** Text that stands as it is. */
    public record Text(String text) implements Part {}

    /** The value of a field. */
    public record Placeholder(String field) implements Part {}
}
