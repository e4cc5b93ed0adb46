package io.github.statuary.catalog.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What readers of the documentation get to know about a problem type, beside its description.
 *
 * @param resolution what the caller can do; plain text
 * @param deprecated what to use instead; plain text. The type is deprecated if this is there
 * @param draft whether the type may still change
 * @param example the members of an example by name, in the catalog's order, as values of the JDK: text and the words of enums are
 *     {@code String}, other scalars have the type that the field has in Java, a list is a {@code List}, a map is a {@code Map}
 */
public record Documentation(
        Optional<String> resolution,
        Optional<String> deprecated,
        boolean draft,
        Optional<Map<String, Object>> example) {

    /** Says nothing. */
    public static final Documentation NONE =
            new Documentation(Optional.empty(), Optional.empty(), false, Optional.empty());

    public Documentation {
        example = example.map(members -> Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }
}
