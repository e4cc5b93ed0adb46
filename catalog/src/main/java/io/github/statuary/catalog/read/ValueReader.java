package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.declaration.Value;
import io.github.statuary.catalog.declaration.Value.Example;
import io.github.statuary.catalog.declaration.Value.Flag;
import io.github.statuary.catalog.declaration.Value.Hole;
import io.github.statuary.catalog.declaration.Value.Numeral;
import io.github.statuary.catalog.declaration.Value.Texts;
import io.github.statuary.catalog.declaration.ValueKind;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawHole;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawMap;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Turns raw values into values of declarations, and parses values that have their own syntax. */
record ValueReader(Mistakes<Position> mistakes) {

    /** All values except maps, whose entries are read apart; but also the holes in the place of maps. */
    Map<Key, Value<Position>> values(Map<Key, RawNode> raw) {
        Map<Key, Value<Position>> values = new EnumMap<>(Key.class);
        raw.forEach((key, node) -> {
            if (!(key.kind() == ValueKind.SECTION || key.kind() == ValueKind.LOG) || node instanceof RawHole) {
                values.put(key, value(key, node));
            }
        });
        return values;
    }

    private Value<Position> value(Key key, RawNode node) {
        if (node instanceof RawList list) {
            return new Texts<>(
                    list.elements().stream()
                            .flatMap(each -> each instanceof RawScalar text ? Stream.of(text(text)) : Stream.empty())
                            .toList(),
                    list.position());
        }
        if (key == Key.EXAMPLE && node instanceof RawMap map) {
            return new Example<>(new SampleReader(mistakes).members(map));
        }
        if (!(node instanceof RawScalar scalar)) {
            return new Hole<>(node.position());
        }
        return switch (key) {
            case DETAIL -> DetailSyntax.read(text(scalar), mistakes);
            case FIELD_TYPE -> FieldTypeSyntax.read(text(scalar), mistakes);
            default ->
                switch (key.kind()) {
                    case NUMBER -> new Numeral<>(scalar.text(), scalar.integer(), scalar.position());
                    case FLAG -> new Flag<>(scalar.isTrue(), scalar.position());
                    case RETRYABLE ->
                        scalar.kind() == RawScalar.Kind.BOOLEAN
                                ? new Flag<>(scalar.isTrue(), scalar.position())
                                : text(scalar);
                    default -> text(scalar);
                };
        };
    }

    /** The text of a single value. */
    static Text<Position> text(RawScalar scalar) {
        return new Text<>(scalar.text(), scalar.position());
    }
}
