package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map has only the keys of its shape. */
record KnownKeys(Shape shape) {

    List<Entry> of(List<Entry> entries, Mistakes<Position> mistakes) {
        List<Entry> known = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (isKnown(entry, mistakes)) {
                known.add(entry);
            }
        }
        return known;
    }

    private boolean isKnown(Entry entry, Mistakes<Position> mistakes) {
        String word = entry.key().text();
        if (shape.key(word).isPresent()) {
            return true;
        }
        mistakes.add(CatalogMessage.UNKNOWN_KEY
                .at(entry.key().position(), word, shape.description(), String.join(", ", shape.words()))
                .nearestTo(word, shape.words()));
        return false;
    }

    /**
     * The keys that the user may have meant by an unknown one, which are misspelt and not missing: the nearest key, or all
     * keys that take such a value.
     */
    List<Key> meant(Entry entry) {
        String word = entry.key().text();
        if (shape.key(word).isPresent()) {
            return List.of();
        }
        Optional<Key> nearest = NearestWord.of(word, shape.words()).flatMap(shape::key);
        return nearest.map(List::of)
                .orElseGet(() -> shape.words().stream()
                        .flatMap(each -> shape.key(each).stream())
                        .filter(key -> ValueKinds.takes(key.kind(), entry.value()))
                        .toList());
    }
}
