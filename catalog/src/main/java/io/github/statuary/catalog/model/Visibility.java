package io.github.statuary.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may see the value of a problem type's field. */
public enum Visibility {
    /** In the response, as a member of the problem. */
    PUBLIC,
    /** In the exception's message, never in the response. */
    LOG_ONLY,
    /** Only from the accessor. */
    SECRET;

    /** The word for the visibility in a catalog, such as {@code log-only}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The visibility of that word. */
    public static Optional<Visibility> find(String word) {
        return Arrays.stream(values())
                .filter(visibility -> visibility.word().equals(word))
                .findFirst();
    }

    /** The words of all visibilities. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Visibility::word).toList();
    }
}
