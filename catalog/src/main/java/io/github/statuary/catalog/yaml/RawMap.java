package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.model.Position;
import java.util.List;

/** Keys with values, in the order of the file; a key may be there twice. */
public record RawMap(Position position, List<Entry> entries) implements RawNode {

    public RawMap {
        entries = List.copyOf(entries);
    }

    @Override
    public String description() {
        return "a map";
    }

    /** A key with its value. */
    public record Entry(RawScalar key, RawNode value) {}
}
