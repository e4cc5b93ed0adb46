package io.github.statuary.mutation.byhand;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The faults that an adapter has soonest. Each adapter is tried with each of them. */
public enum Kind {
    /** What was written before the failure goes out before the problem. */
    STALE_BYTES,
    /** The {@code Content-Length} that was set before the failure stays. */
    STALE_LENGTH,
    /** The fields that were set before the failure stay, or the status does. */
    NO_RESET,
    /** An answer that is on its way is answered once more. */
    NO_COMMIT_CHECK,
    /** The status line and the body say different things, or both say the wrong one. */
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
