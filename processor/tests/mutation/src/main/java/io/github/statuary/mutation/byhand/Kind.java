package io.github.statuary.mutation.byhand;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The most likely faults of an adapter. Each adapter is tried with each of them. */
public enum Kind {
    /** Bytes written before the failure are sent before the problem. */
    STALE_BYTES,
    /** The {@code Content-Length} that was set before the failure stays. */
    STALE_LENGTH,
    /** The fields or the status that were set before the failure stay. */
    NO_RESET,
    /** The adapter answers although the response has begun. */
    NO_COMMIT_CHECK,
    /** The status line and the body have different statuses, or both have the wrong one. */
    WRONG_STATUS;

    /** The name in files, such as {@code stale-bytes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this name. */
    static Kind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind \"" + word + "\", but "
                        + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "))));
    }
}
