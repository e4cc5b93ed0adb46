package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import java.util.List;

/** A map has no keys but those of its shape. */
record KnownKeys(Shape shape) {

    List<Entry> of(List<Entry> entries, Mistakes mistakes) {
        return entries.stream().filter(entry -> isKnown(entry, mistakes)).toList();
    }

    private boolean isKnown(Entry entry, Mistakes mistakes) {
        String word = entry.key().text();
        if (shape.key(word).isPresent()) {
            return true;
        }
        mistakes.add(CatalogMessage.UNKNOWN_KEY
                .at(entry.key().position(), word, shape.description(), String.join(", ", shape.words()))
                .nearestTo(word, shape.words()));
        return false;
    }
}
