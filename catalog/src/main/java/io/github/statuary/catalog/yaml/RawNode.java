package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.model.Position;

/** A value in a catalog file and its place. */
public sealed interface RawNode permits RawMap, RawList, RawScalar, RawHole {

    /** Where the value begins. */
    Position position();

    /** The kind of value, in words: {@code a list}. */
    String description();
}
