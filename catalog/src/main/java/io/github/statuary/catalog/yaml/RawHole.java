package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.model.Position;

/** A value with a mistake that is already reported; it must not cause further mistakes. */
public record RawHole(Position position) implements RawNode {

    @Override
    public String description() {
        return "a mistake";
    }
}
