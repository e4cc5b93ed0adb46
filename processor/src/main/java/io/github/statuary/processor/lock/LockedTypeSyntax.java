package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns types into those of a lock: the text of a lock, and the types of a catalog. */
final class LockedTypeSyntax {

    static final String OBJECT = "object";

    /** More than a catalog or a class has. */
    private static final int MOST_LEVELS = 16;

    private LockedTypeSyntax() {}

    /** The type; none if the text is no type. */
    static Optional<LockedType> read(String text) {
        return read(text.strip(), MOST_LEVELS);
    }

    private static Optional<LockedType> read(String text, int levels) {
        if (levels == 0) {
            return Optional.empty();
        }
        if (text.startsWith("list<") && text.endsWith(">")) {
            return read(text.substring(5, text.length() - 1), levels - 1).map(LockedType.ListOf::new);
        }
        if (text.startsWith("map<") && text.endsWith(">")) {
            return read(text.substring(4, text.length() - 1), levels - 1).map(LockedType.MapOf::new);
        }
        if (text.startsWith("enum [") && text.endsWith("]")) {
            return words(text.substring(6, text.length() - 1));
        }
        if (text.equals(OBJECT)) {
            return Optional.of(new LockedType.ObjectType());
        }
        for (Scalar scalar : Scalar.values()) {
            if (scalar.word().equals(text)) {
                return Optional.of(new LockedType.Single(scalar));
            }
        }
        return Optional.empty();
    }

    private static Optional<LockedType> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.split(",", -1)) { // a Java enum may have no constants
            if (word.isBlank()) {
                return Optional.empty();
            }
            words.add(word.strip());
        }
        return Optional.of(new LockedType.Words(words));
    }

    /** The type of a member, as a lock has it. */
    static LockedType of(FieldType type) {
        if (type instanceof Scalar scalar) {
            return new LockedType.Single(scalar);
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return new LockedType.Words(enumeration.words());
        }
        if (type instanceof FieldType.ListOf list) {
            return new LockedType.ListOf(of(list.element()));
        }
        return type instanceof FieldType.MapOf map
                ? new LockedType.MapOf(of(map.value()))
                : new LockedType.ObjectType();
    }
}
