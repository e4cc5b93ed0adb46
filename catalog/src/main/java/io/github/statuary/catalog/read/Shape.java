package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of map in a catalog, and the keys that it may have. */
enum Shape {
    FILE("a catalog", Key.BASE, Key.LANGUAGE, Key.STATUSES, Key.OBJECTS, Key.PROBLEMS),
    STATUS(
            "a status",
            Key.NAME,
            Key.PHRASE,
            Key.DESCRIPTION,
            Key.REFERENCE,
            Key.RETRYABLE,
            Key.CACHEABLE,
            Key.CONTENT,
            Key.LOG),
    PROBLEM(
            "a problem",
            Key.STATUS,
            Key.TITLE,
            Key.DETAIL,
            Key.DESCRIPTION,
            Key.RESOLUTION,
            Key.DEPRECATED,
            Key.DRAFT,
            Key.RETIRED,
            Key.RETRYABLE,
            Key.LOG,
            Key.EXAMPLE,
            Key.TYPE,
            Key.EXCEPTION,
            Key.FAMILY,
            Key.REQUIRES,
            Key.FIELDS),
    FIELD("a field", Key.FIELD_TYPE, Key.REQUIRED, Key.VISIBILITY, Key.DESCRIPTION, Key.JAVA),
    LOG("a log policy", Key.LOG_LEVEL, Key.LOG_TRACE),

    TRANSLATION("a translation", Key.LANGUAGE, Key.STATUSES, Key.OBJECTS, Key.PROBLEMS),
    TRANSLATED_STATUS("a status of a translation", Key.PHRASE),
    TRANSLATED_PROBLEM(
            "a problem of a translation",
            Key.TITLE,
            Key.DETAIL,
            Key.DESCRIPTION,
            Key.RESOLUTION,
            Key.DEPRECATED,
            Key.FIELDS),
    TRANSLATED_FIELD("a field of a translation", Key.DESCRIPTION);

    private final String description;
    private final List<Key> keys;
    /** A catalog may have many thousand keys, and each is looked up several times. */
    private final Map<String, Key> byWord = new HashMap<>();

    Shape(String description, Key... keys) {
        this.description = description;
        this.keys = List.of(keys);
        for (Key key : keys) {
            byWord.put(key.word(), key);
        }
    }

    String description() {
        return description;
    }

    List<String> words() {
        return keys.stream().map(Key::word).toList();
    }

    Optional<Key> key(String word) {
        return Optional.ofNullable(byWord.get(word));
    }
}
