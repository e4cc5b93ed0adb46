package io.github.statuary.processor.plan;

/** Turns {@code WORDS_LIKE_THESE}, {@code words-like-these} and {@code Words-Like-These} into camel case. */
public final class CamelCase {

    private CamelCase() {}

    /** {@code TOO_MANY_REQUESTS} as {@code TooManyRequests}. */
    public static String upper(String words) {
        StringBuilder camel = new StringBuilder(words.length());
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '_' || letter == '-') {
                start = true;
            } else {
                camel.append(start ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
                start = false;
            }
        }
        return camel.toString();
    }

    /** {@code TOO_MANY_REQUESTS} as {@code tooManyRequests}. */
    public static String lower(String words) {
        String camel = upper(words);
        return camel.isEmpty() ? camel : Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }
}
