package io.github.statuary.processor.emit;

/** Java source with every character outside ASCII as a Unicode escape, so that no compiler's encoding matters. */
final class AsciiSource {

    private AsciiSource() {}

    static String of(String source) {
        int length = source.length();
        for (int i = 0; i < length; i++) {
            if (source.charAt(i) > '~') {
                return escape(source, i);
            }
        }
        return source;
    }

    private static String escape(String source, int first) {
        StringBuilder ascii = new StringBuilder(source.length() + 64).append(source, 0, first);
        for (int i = first; i < source.length(); i++) {
            char letter = source.charAt(i);
            if (letter > '~') {
                ascii.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    ascii.append(Character.forDigit(letter >> shift & 0xF, 16));
                }
            } else {
                ascii.append(letter);
            }
        }
        return ascii.toString();
    }
}
