package io.github.statuary.catalog.read;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import io.github.statuary.catalog.yaml.RawScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A map has every key once.
 *
 * @param message the message about the second one
 */
record UniqueKeys(CatalogMessage message) {

    List<Entry> of(List<Entry> entries, Mistakes<Position> mistakes) {
        Map<String, RawScalar> first = new HashMap<>();
        List<Entry> unique = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (isFirst(entry.key(), first, mistakes)) {
                unique.add(entry);
            }
        }
        return unique;
    }

    private boolean isFirst(RawScalar key, Map<String, RawScalar> seen, Mistakes<Position> mistakes) {
        RawScalar first = seen.putIfAbsent(key.text(), key);
        if (first != null) {
            mistakes.add(message, key.position(), key.text(), first.position().line());
        }
        return first == null;
    }
}
