package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A header field with its own Java type.
 *
 * @param name as registered
 * @param required the constructor parameter if a status requires the field
 * @param setters the methods that set the field if a status allows it
 * @param companion the field that must come with this one
 * @param framing whether only the server may set the field
 */
public record TypedHeader(
        String name,
        Optional<HeaderParameter> required,
        List<HeaderMethod> setters,
        Optional<Companion> companion,
        boolean framing) {

    public TypedHeader {
        setters = List.copyOf(setters);
    }

    /** A field that another field requires, with its value: {@code Connection: upgrade}. */
    public record Companion(String name, String value) {}
}
