package io.github.statuary.catalog.mistake;

import java.util.Collection;
import java.util.Optional;

/**
 * A mistake in a catalog: where it is, what is wrong, and what is expected.
 *
 * @param what what is wrong there, without a full stop
 * @param expected what is expected there, as the words after "Expected"
 * @param nearest the valid word that the user probably meant
 * @param <P> the kind of place: a position in a file, or an element of the compiler
 */
public record CatalogMistake<P>(
        CatalogMessage message, P place, String what, String expected, Optional<String> nearest) {

    /** The stable id, such as {@code CAT-201}. */
    public String id() {
        return message.id();
    }

    /** This mistake with the valid word that is nearest to the wrong one, if there is a near one. */
    public CatalogMistake<P> nearestTo(String wrong, Collection<String> valid) {
        return new CatalogMistake<>(message, place, what, expected, NearestWord.of(wrong, valid));
    }

    /** The mistake on one line, without its id. */
    public String text() {
        return place + ": " + textWithoutPlace();
    }

    /** The mistake on one line, without its id and place. */
    public String textWithoutPlace() {
        String hint = nearest.map(word -> " (did you mean '" + word + "'?)").orElse("");
        return what + ". Expected " + expected + hint + ".";
    }

    /** The mistake on one line, with its id and place. */
    @Override
    public String toString() {
        return text() + " [" + id() + "]";
    }
}
