package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.model.Position;
import java.util.List;

/** Values in the order of the file. */
public record RawList(Position position, List<RawNode> elements) implements RawNode {

    public RawList {
        elements = List.copyOf(elements);
    }

    @Override
    public String description() {
        return "a list";
    }
}
