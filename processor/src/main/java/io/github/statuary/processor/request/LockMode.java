package io.github.statuary.processor.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens if the problem types of a package are not those of its lock. */
public enum LockMode {
    /** What breaks clients or exposes data is an error, every other change a note. */
    CHECK,
    /** Every change is an error. */
    STRICT,
    /** Nothing, as if there were no lock. */
    OFF;

    /** The word in the option, such as {@code strict}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of that word. */
    public static Optional<LockMode> find(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }

    /** The words of all modes. */
    public static List<String> words() {
        return Arrays.stream(values()).map(LockMode::word).toList();
    }
}
