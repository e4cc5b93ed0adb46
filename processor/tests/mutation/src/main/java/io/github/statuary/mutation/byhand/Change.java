package io.github.statuary.mutation.byhand;

import java.util.List;

/**
 * One fault, as a change to an adapter's source.
 *
 * @param source the name of the file
 * @param mode {@code on} or {@code off} if the change is only for that mode of {@code frameworkErrors}, or empty
 * @param hunks the replacements
 * @param absent why there is nothing to change for this kind; empty if there is
 */
record Change(Kind kind, String source, String mode, List<Hunk> hunks, String absent) {

    static Change absent(Kind kind, String why) {
        return new Change(kind, "", "", List.of(), why);
    }

    boolean isFor(boolean frameworkErrors) {
        return mode.isEmpty() || mode.equals(frameworkErrors ? "on" : "off");
    }

    /** @throws IllegalArgumentException if a text is not there, or more than once */
    String apply(String code) {
        String changed = code;
        for (Hunk hunk : hunks) {
            try {
                changed = hunk.apply(changed);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "The change " + kind.word() + " of " + source + " " + e.getMessage(), e);
            }
        }
        return changed;
    }
}
