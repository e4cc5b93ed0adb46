package io.github.statuary.catalog.declaration;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number that is the key of a status. */
public final class StatusCode {

    private static final Pattern CODE = Pattern.compile("[1-5][0-9]{2}");

    private StatusCode() {}

    /** The code, with or without quotes; none if it is not a number from 100 to 599. */
    public static Optional<Integer> of(Text<?> key) {
        return CODE.matcher(key.text()).matches() ? Optional.of(Integer.valueOf(key.text())) : Optional.empty();
    }
}
