package io.github.statuary.catalog.declaration;

/**
 * A text and its place.
 *
 * @param text as written, without quotes
 * @param <P> the kind of place: a position in a file, or an element of the compiler
 */
public record Text<P>(String text, P place) implements Value<P> {}
