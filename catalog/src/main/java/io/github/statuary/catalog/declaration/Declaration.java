package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A status, problem or field as one or several files declare it.
 *
 * @param name the code, the slug or the member's name
 * @param values the value of every known key, of its right kind or a hole
 * @param fields those of a problem
 */
public record Declaration(RawScalar name, Map<Key, RawNode> values, List<Declaration> fields) {

    public Declaration {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        fields = List.copyOf(fields);
    }

    public Position position() {
        return name.position();
    }

    /** Whether the key is there, with whatever value. */
    public boolean has(Key key) {
        return values.containsKey(key);
    }

    /** The value of a key that takes text, a number or a flag. */
    public Optional<RawScalar> value(Key key) {
        return values.get(key) instanceof RawScalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** The text, without the line break that ends a block of YAML. */
    public Optional<String> text(Key key) {
        return value(key).map(RawScalar::text).map(String::strip);
    }

    /** The flag, or what it is where it is not given. */
    public boolean flag(Key key, boolean otherwise) {
        return value(key).map(RawScalar::isTrue).orElse(otherwise);
    }

    /** The texts of a list. */
    public List<RawScalar> texts(Key key) {
        return values.get(key) instanceof RawList list
                ? list.elements().stream()
                        .flatMap(element -> element instanceof RawScalar text ? Stream.of(text) : Stream.empty())
                        .toList()
                : List.of();
    }

    /** This declaration with the keys, and the fields, of a later one over its own. */
    public Declaration refinedBy(Declaration later) {
        Map<Key, RawNode> refined = new EnumMap<>(Key.class);
        refined.putAll(values);
        refined.putAll(later.values);
        Map<String, Declaration> allFields = new LinkedHashMap<>();
        fields.forEach(field -> allFields.put(field.name.text(), field));
        later.fields.forEach(field -> allFields.put(field.name.text(), field));
        return new Declaration(name, refined, List.copyOf(allFields.values()));
    }
}
