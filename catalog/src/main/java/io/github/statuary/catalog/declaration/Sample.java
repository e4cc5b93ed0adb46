package io.github.statuary.catalog.declaration;

import java.util.List;

/**
 * A value in an example, as it is written, and its place.
 *
 * @param <P> the kind of place
 */
public sealed interface Sample<P> {

    P place();

    /** The kind of value, in words: {@code a list}. */
    String description();

    /** A single value, such as {@code 30}. */
    record Single<P>(String text, Kind kind, P place) implements Sample<P> {

        /** The kinds of single values in YAML. */
        public enum Kind {
            TEXT,
            WHOLE_NUMBER,
            NUMBER,
            FLAG,
            NOTHING
        }

        @Override
        public String description() {
            return switch (kind) {
                case TEXT -> "the text '" + text + "'";
                case NOTHING -> "empty";
                default -> text;
            };
        }
    }

    /** A list. */
    record Elements<P>(List<Sample<P>> elements, P place) implements Sample<P> {
        public Elements {
            elements = List.copyOf(elements);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /** A map, each of whose names is there once. */
    record Members<P>(List<Member<P>> members, P place) implements Sample<P> {
        public Members {
            members = List.copyOf(members);
        }

        @Override
        public String description() {
            return "a map";
        }
    }

    /** A name and its value. */
    record Member<P>(Text<P> name, Sample<P> value) {}

    /** A value with a mistake that is already reported. */
    record Unknown<P>(P place) implements Sample<P> {
        @Override
        public String description() {
            return "a mistake";
        }
    }
}
