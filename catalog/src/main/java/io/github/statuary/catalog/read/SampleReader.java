package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Sample;
import io.github.statuary.catalog.declaration.Sample.Single;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawMap;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;

/** Turns the raw values of an example into samples. */
record SampleReader(Mistakes<Position> mistakes) {

    /** The members of a map, each name once. */
    Sample.Members<Position> members(RawMap map) {
        return new Sample.Members<>(
                new UniqueKeys(CatalogMessage.DUPLICATE_KEY)
                        .of(map.entries(), mistakes).stream()
                                .map(entry -> new Sample.Member<>(ValueReader.text(entry.key()), sample(entry.value())))
                                .toList(),
                map.position());
    }

    private Sample<Position> sample(RawNode node) {
        if (node instanceof RawMap map) {
            return members(map);
        }
        if (node instanceof RawList list) {
            return new Sample.Elements<>(
                    list.elements().stream().map(this::sample).toList(), list.position());
        }
        return node instanceof RawScalar scalar
                ? new Single<>(scalar.text(), kind(scalar.kind()), scalar.position())
                : new Sample.Unknown<>(node.position());
    }

    private static Single.Kind kind(RawScalar.Kind kind) {
        return switch (kind) {
            case TEXT -> Single.Kind.TEXT;
            case INTEGER -> Single.Kind.WHOLE_NUMBER;
            case NUMBER -> Single.Kind.NUMBER;
            case BOOLEAN -> Single.Kind.FLAG;
            case NOTHING -> Single.Kind.NOTHING;
        };
    }
}
