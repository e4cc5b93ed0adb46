package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.ValueKind;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawHole;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawMap;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import io.github.statuary.catalog.yaml.RawScalar.Kind;

/** A value has the kind that its key takes. */
record ValueKinds(ValueKind kind) {

    /** The value, or a hole and a mistake. */
    RawNode of(Entry entry, Mistakes<Position> mistakes) {
        RawNode value = entry.value();
        if (takes(kind, value)) {
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

    private static void check(String key, RawNode value, ValueKind kind, Mistakes<Position> mistakes) {
        if (!takes(kind, value)) {
            mistakes.add(CatalogMessage.WRONG_KIND, value.position(), key, value.description(), kind.expected());
        }
    }

    /** Whether the value has the kind, or is a mistake already. */
    static boolean takes(ValueKind kind, RawNode value) {
        if (value instanceof RawHole) {
            return true;
        }
        return switch (kind) {
            case TEXT, SUBSTITUTE -> isScalar(value, Kind.TEXT);
            case NUMBER -> isScalar(value, Kind.INTEGER);
            case FLAG -> isScalar(value, Kind.BOOLEAN);
            case RETRYABLE -> isScalar(value, Kind.BOOLEAN) || isScalar(value, Kind.TEXT);
            case TEXTS ->
                value instanceof RawList list
                        && list.elements().stream().allMatch(element -> takes(ValueKind.TEXT, element));
            case MAP, LOG, EXAMPLE -> value instanceof RawMap;
            case SECTION -> value instanceof RawMap || isScalar(value, Kind.NOTHING);
            case FIELD -> value instanceof RawMap || isScalar(value, Kind.TEXT);
        };
    }

    private static boolean isScalar(RawNode value, Kind kind) {
        return value instanceof RawScalar scalar && scalar.kind() == kind;
    }
}
