package io.github.statuary.catalog.model;

import java.util.Map;

/**
 * Where the facts of a problem type stand in the catalogs. A fact that follows from others stands where its problem's key stands.
 *
 * @param key the key under {@code problems}
 * @param status the value of {@code status}
 * @param type the value of {@code type}
 * @param requires the value of {@code requires}
 * @param fields by the names of the fields
 */
public record ProblemPositions(
        Position key, Position status, Position type, Position requires, Map<String, OfField> fields) {

    public ProblemPositions {
        fields = Map.copyOf(fields);
    }

    /** The places of that field; those of the key for a field that is not there. */
    public OfField field(String name) {
        return fields.getOrDefault(name, new OfField(key, key, key));
    }

    /**
     * Where the facts of a field stand.
     *
     * @param name the key under {@code fields}
     * @param type the type
     * @param required the value of {@code required}
     */
    public record OfField(Position name, Position type, Position required) {}
}
