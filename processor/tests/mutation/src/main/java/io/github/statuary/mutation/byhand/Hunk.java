package io.github.statuary.mutation.byhand;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text to find, ignoring white space, and its replacement. */
record Hunk(String search, String replacement) {

    String apply(String code) {
        Matcher matcher = pattern().matcher(code);
        if (!matcher.find()) {
            throw new IllegalArgumentException("looks for text that is not there:\n" + search);
        }
        int start = matcher.start();
        int end = matcher.end();
        if (matcher.find()) {
            throw new IllegalArgumentException("looks for text that is there twice:\n" + search);
        }
        return code.substring(0, start) + replacement + code.substring(end);
    }

    private Pattern pattern() {
        return Pattern.compile(Arrays.stream(search.strip().split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    }
}
