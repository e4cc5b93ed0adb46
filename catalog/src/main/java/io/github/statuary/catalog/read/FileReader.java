package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Value;
import io.github.statuary.catalog.declaration.ValueKind;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawHole;
import io.github.statuary.catalog.yaml.RawMap;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import io.github.statuary.catalog.yaml.RawNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the raw map of a file into declarations, and leaves out parts that do not have the shape of a catalog. What runs for each of
 * many keys is in loops, which cost a compiler that has just been started less than streams.
 */
final class FileReader {

    private final Mistakes<Position> mistakes;
    private final ValueReader declared;
    private final Shape file;
    private final Shape status;
    private final Shape problem;
    private final Shape field;

    private FileReader(Mistakes<Position> mistakes, Shape file, Shape status, Shape problem, Shape field) {
        this.mistakes = mistakes;
        this.declared = new ValueReader(mistakes);
        this.file = file;
        this.status = status;
        this.problem = problem;
        this.field = field;
    }

    static FileReader ofCatalogs(Mistakes<Position> mistakes) {
        return new FileReader(mistakes, Shape.FILE, Shape.STATUS, Shape.PROBLEM, Shape.FIELD);
    }

    static FileReader ofTranslations(Mistakes<Position> mistakes) {
        return new FileReader(
                mistakes, Shape.TRANSLATION, Shape.TRANSLATED_STATUS, Shape.TRANSLATED_PROBLEM, Shape.TRANSLATED_FIELD);
    }

    CatalogFile<Position> file(RawMap root) {
        Map<Key, RawNode> values = values(root, file);
        List<Declaration<Position>> statuses = entries(values.get(Key.STATUSES), CatalogMessage.DUPLICATE_CODE).stream()
                .map(entry -> declaration(entry, status))
                .toList();
        List<Declaration<Position>> problems = entries(values.get(Key.PROBLEMS), CatalogMessage.DUPLICATE_SLUG).stream()
                .map(entry -> declaration(entry, problem))
                .toList();
        List<Declaration<Position>> objects = entries(values.get(Key.OBJECTS), CatalogMessage.DUPLICATE_OBJECT).stream()
                .map(this::object)
                .toList();
        Map<Key, Value<Position>> single = declared.values(values);
        return new CatalogFile<>(
                Optional.ofNullable(single.get(Key.BASE)),
                Optional.ofNullable(single.get(Key.LANGUAGE)),
                statuses,
                !(values.get(Key.STATUSES) instanceof RawHole),
                objects,
                !(values.get(Key.OBJECTS) instanceof RawHole),
                problems);
    }

    private Declaration<Position> declaration(Entry entry, Shape shape) {
        RawNode value = new ValueKinds(ValueKind.MAP).of(entry, mistakes);
        Map<Key, RawNode> values = value instanceof RawMap map ? values(map, shape) : holes(value, shape);
        if (values.get(Key.LOG) instanceof RawMap log) {
            values.putAll(values(log, Shape.LOG));
        }
        List<Declaration<Position>> fields = entries(values.get(Key.FIELDS), CatalogMessage.DUPLICATE_KEY).stream()
                .map(this::field)
                .toList();
        return new Declaration<>(ValueReader.text(entry.key()), declared.values(values), fields);
    }

    /** An object, whose entries are its fields. */
    private Declaration<Position> object(Entry entry) {
        RawNode value = new ValueKinds(ValueKind.MAP).of(entry, mistakes);
        List<Declaration<Position>> fields = entries(value, CatalogMessage.DUPLICATE_KEY).stream()
                .map(this::field)
                .toList();
        Map<Key, RawNode> hole = value instanceof RawHole ? Map.of(Key.FIELDS, value) : Map.of();
        return new Declaration<>(ValueReader.text(entry.key()), declared.values(hole), fields);
    }

    /** A field, which may be its type alone; but in a translation it has no type. */
    private Declaration<Position> field(Entry entry) {
        if (field != Shape.FIELD) {
            return declaration(entry, field);
        }
        RawNode value = new ValueKinds(ValueKind.FIELD).of(entry, mistakes);
        Map<Key, RawNode> values =
                value instanceof RawMap map ? values(map, Shape.FIELD) : new EnumMap<>(Map.of(Key.FIELD_TYPE, value));
        return new Declaration<>(ValueReader.text(entry.key()), declared.values(values), List.of());
    }

    private List<Entry> entries(@Nullable RawNode section, CatalogMessage duplicate) {
        return section instanceof RawMap map ? new UniqueKeys(duplicate).of(map.entries(), mistakes) : List.of();
    }

    private Map<Key, RawNode> values(RawMap map, Shape shape) {
        Map<Key, RawNode> values = new EnumMap<>(Key.class);
        KnownKeys keys = new KnownKeys(shape);
        List<Entry> known = keys.of(map.entries(), mistakes);
        for (Entry entry : map.entries()) {
            for (Key key : keys.meant(entry)) {
                values.put(key, new RawHole(map.position()));
            }
        }
        for (Entry entry : new UniqueKeys(CatalogMessage.DUPLICATE_KEY).of(known, mistakes)) {
            Optional<Key> key = shape.key(entry.key().text());
            if (key.isPresent()) {
                values.put(key.get(), new ValueKinds(key.get().kind()).of(entry, mistakes));
            }
        }
        return values;
    }

    /** A hole for every key of the shape, so that a wrong map does not also have missing keys. */
    private static Map<Key, RawNode> holes(RawNode hole, Shape shape) {
        Map<Key, RawNode> values = new EnumMap<>(Key.class);
        shape.words().forEach(word -> shape.key(word).ifPresent(key -> values.put(key, hole)));
        return values;
    }
}
