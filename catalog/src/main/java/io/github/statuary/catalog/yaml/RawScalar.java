package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.model.Position;
import java.util.OptionalInt;

/**
 * A single value.
 *
 * @param text as written, without quotes
 * @param kind the type that YAML gives to it
 */
public record RawScalar(Position position, String text, Kind kind) implements RawNode {

    /** Longer numbers cannot be an {@code int}, whatever their digits. */
    private static final int LONGEST_INT = 11;

    /** The types of single values in YAML. */
    public enum Kind {
        TEXT("text"),
        INTEGER("a whole number"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NOTHING("empty");

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    @Override
    public String description() {
        return kind.description;
    }

    /** Whether this is {@code true}. */
    public boolean isTrue() {
        return kind == Kind.BOOLEAN && text.equalsIgnoreCase("true");
    }

    /** The number, if it is a whole one that fits. */
    public OptionalInt integer() {
        if (kind != Kind.INTEGER || text.length() > LONGEST_INT) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(text.startsWith("0o") ? Integer.parseInt(text.substring(2), 8) : integer(text));
        } catch (NumberFormatException tooLarge) {
            return OptionalInt.empty();
        }
    }

    private static int integer(String text) {
        return text.startsWith("0x") ? Integer.parseInt(text.substring(2), 16) : Integer.parseInt(text);
    }
}
