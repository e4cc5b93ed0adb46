package io.github.statuary.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How loud an answer is logged. */
public enum LogLevel {
    /** Not at all. */
    OFF,
    DEBUG,
    INFO,
    WARNING,
    ERROR;

    /** The word in a catalog, such as {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that word. */
    public static Optional<LogLevel> find(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** The words of all levels. */
    public static List<String> words() {
        return Arrays.stream(values()).map(LogLevel::word).toList();
    }
}
