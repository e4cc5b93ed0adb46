package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The value of a key in a declaration, and its place.
 *
 * @param <P> the kind of place
 */
public sealed interface Value<P>
        permits Text,
                Value.Numeral,
                Value.Flag,
                Value.Texts,
                Value.Detail,
                Value.TypeOfField,
                Value.Example,
                Value.Hole {

    P place();

    /**
     * A whole number.
     *
     * @param text as written
     * @param integer the number, if it fits
     */
    record Numeral<P>(String text, OptionalInt integer, P place) implements Value<P> {}

    /** True or false. */
    record Flag<P>(boolean isTrue, P place) implements Value<P> {}

    /** A list of texts. */
    record Texts<P>(List<Text<P>> elements, P place) implements Value<P> {
        public Texts {
            elements = List.copyOf(elements);
        }
    }

    /**
     * The text of a detail.
     *
     * @param template the parsed text; only a part of it if there are mistakes
     */
    record Detail<P>(Text<P> source, DetailTemplate template) implements Value<P> {
        @Override
        public P place() {
            return source.place();
        }
    }

    /**
     * The type of a field.
     *
     * @param type the parsed type; none if the text is not a type
     */
    record TypeOfField<P>(Text<P> source, Optional<FieldType> type) implements Value<P> {
        @Override
        public P place() {
            return source.place();
        }
    }

    /** The members of an example. */
    record Example<P>(Sample.Members<P> members) implements Value<P> {
        @Override
        public P place() {
            return members.place();
        }
    }

    /** A value with a mistake that is already reported; it must not cause further mistakes. */
    record Hole<P>(P place) implements Value<P> {}
}
