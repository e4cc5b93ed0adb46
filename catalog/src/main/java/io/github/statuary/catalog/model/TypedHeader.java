package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A header field with a form of its own in Java.
 *
 * @param name as registered
 * @param required the parameter of a constructor that requires the field
 * @param setters the methods that set the field where a status allows it
 * @param companion the field that must come with this one
 * @param framing whether the server sets the field, and nobody else may
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

    /** A field with its value that another one brings along: {@code Connection: upgrade}. */
    public record Companion(String name, String value) {}
}
