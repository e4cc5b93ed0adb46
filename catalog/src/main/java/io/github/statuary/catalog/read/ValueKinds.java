package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.ValueKind;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawHole;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import io.github.statuary.catalog.yaml.RawNode;

/** A value is of the kind that its key takes. */
record ValueKinds(ValueKind kind) {

    /** The value, or a hole and a mistake. */
    RawNode of(Entry entry, Mistakes mistakes) {
        RawNode value = entry.value();
        if (kind.takes(value)) {
            return value;
        }
        String key = entry.key().text();
        if (kind == ValueKind.TEXTS && value instanceof RawList list) {
            for (int i = 0; i < list.elements().size(); i++) {
                check(key + "[" + i + "]", list.elements().get(i), ValueKind.TEXT, mistakes);
            }
        } else {
            check(key, value, kind, mistakes);
        }
        return new RawHole(value.position());
    }

    private static void check(String key, RawNode value, ValueKind kind, Mistakes mistakes) {
        if (!kind.takes(value)) {
            mistakes.add(CatalogMessage.WRONG_KIND, value.position(), key, value.description(), kind.expected());
        }
    }
}
