package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import java.util.List;
import java.util.Optional;

/** A map has only the keys of its shape. */
record KnownKeys(Shape shape) {

    List<Entry> of(List<Entry> entries, Mistakes<Position> mistakes) {
        return entries.stream().filter(entry -> isKnown(entry, mistakes)).toList();
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

    /** The key that the user probably meant by an unknown one: it is misspelt, not missing. */
    Optional<Key> misspelt(Entry entry) {
        String word = entry.key().text();
        return shape.key(word).isPresent()
                ? Optional.empty()
                : NearestWord.of(word, shape.words()).flatMap(shape::key);
    }
}
