package io.github.statuary.catalog.mistake;

/** Text from a catalog, made fit for a message: short, on one line, without invisible characters. */
public final class QuotedText {

    private static final int LONGEST = 200;

    private QuotedText() {}

    /** The text for a message. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length() && quoted.length() < LONGEST; ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isVisible(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append(String.format("\\u%04x", character));
            }
            if (quoted.length() >= LONGEST && i < text.length()) {
                quoted.append("...");
            }
        }
        return quoted.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
