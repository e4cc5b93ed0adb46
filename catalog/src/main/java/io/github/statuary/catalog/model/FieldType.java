package io.github.statuary.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The type of a problem type's field. */
public sealed interface FieldType {

    /** A type that is one word in a catalog. */
    enum Scalar implements FieldType {
        STRING,
        BOOLEAN,
        INT,
        LONG,
        DECIMAL,
        DOUBLE,
        URI,
        UUID,
        DATE,
        DATE_TIME,
        DURATION;

        /** The word for the type in a catalog, such as {@code date-time}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A value of the type as text, for examples of fields of which the catalog has none. */
        public String sample() {
            return switch (this) {
                case STRING -> "text";
                case BOOLEAN -> "true";
                case INT -> "30";
                case LONG -> "5000000000";
                case DECIMAL -> "12.50";
                case DOUBLE -> "0.25";
                case URI -> "https://example.com/1";
                case UUID -> "b4c1a6de-9f5e-4a57-8d4f-2f0a4f0b6c11";
                case DATE -> "2026-01-31";
                case DATE_TIME -> "2026-01-31T12:30:00Z";
                case DURATION -> "PT1M30S";
            };
        }

        /** The words of all types. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Scalar::word).toList();
        }
    }

    /** One of a fixed set of words, in the catalog's order. */
    record Enumeration(List<String> words) implements FieldType {
        public Enumeration {
            words = List.copyOf(words);
        }

        /** The words as the names of constants, in the same order. */
        public List<String> constants() {
            return words.stream().map(JavaNames::constant).toList();
        }
    }

    /** A JSON array. */
    record ListOf(FieldType element) implements FieldType {}

    /** A JSON object with keys of any name. */
    record MapOf(FieldType value) implements FieldType {}

    /**
     * A JSON object with declared members.
     *
     * @param name the name of the object in the catalog; of a mapped class's member, the qualified name of a class
     */
    record ObjectOf(String name) implements FieldType {}

    /** The type itself, or what its lists and maps finally hold. */
    default FieldType innermost() {
        if (this instanceof ListOf list) {
            return list.element().innermost();
        }
        return this instanceof MapOf map ? map.value().innermost() : this;
    }
}
