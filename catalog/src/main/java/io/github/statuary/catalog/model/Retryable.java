package io.github.statuary.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a client may send the same request again after a response. */
public enum Retryable {
    /** The request would fail again. */
    NO,
    /** Only a request with an idempotent method (RFC 9110, section 9.2.2): the first one may have had an effect. */
    IF_IDEMPOTENT,
    /** Any request: the first one had no effect. */
    YES;

    /** The word in a catalog, such as {@code if-idempotent}. */
    public String word() {
        return switch (this) {
            case NO -> "false";
            case YES -> "true";
            case IF_IDEMPOTENT -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** The constant for a flag. */
    public static Retryable of(boolean flag) {
        return flag ? YES : NO;
    }

    /** The constant of that word. */
    public static Optional<Retryable> find(String word) {
        return Arrays.stream(values())
                .filter(retryable -> retryable.word().equals(word))
                .findFirst();
    }

    /** The words of all constants. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Retryable::word).toList();
    }
}
