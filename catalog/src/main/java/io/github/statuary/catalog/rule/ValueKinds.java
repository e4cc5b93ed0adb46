package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawHole;
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
        mistakes.add(
                CatalogMessage.WRONG_KIND, value.position(), entry.key().text(), value.description(), kind.expected());
        return new RawHole(value.position());
    }
}
