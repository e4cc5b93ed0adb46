package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.model.Position;

/** A value that was found to be a mistake and must not give rise to others. */
public record RawHole(Position position) implements RawNode {

    @Override
    public String description() {
        return "a mistake";
    }
}
