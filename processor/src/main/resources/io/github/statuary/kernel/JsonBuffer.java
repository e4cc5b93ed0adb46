package io.github.statuary.kernel;

import io.github.statuary.GeneratedByStatuary;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * JSON text in UTF-8 that grows at its end.
 *
 * <p>Most strings are ASCII with nothing to escape: they are checked in one pass and copied in another, both without a
 * branch per character. The others are written character by character.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonBuffer {

    private static final String HEX = "0123456789abcdef";

    /** For each ASCII character what follows its backslash: 'u' for a number, 0 if it has no backslash. */
    private static final byte[] ESCAPES = new byte[128];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        ESCAPES['\b'] = 'b';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\f'] = 'f';
        ESCAPES['\r'] = 'r';
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
    }

    private byte[] bytes;
    private int size;

    JsonBuffer(int expectedSize) {
        bytes = new byte[expectedSize];
    }

    int size() {
        return size;
    }

    /** Takes back what was written beyond this size. */
    void truncate(int size) {
        this.size = size;
    }

    /** The text, without a copy if its size was expected. */
    byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** ASCII that is JSON already. */
    @SuppressWarnings("deprecation") // It drops the high bytes, which ASCII does not have, and is one copy of the low ones.
    void json(String ascii) {
        int length = ascii.length();
        reserve(length);
        ascii.getBytes(0, length, bytes, size);
        size += length;
    }

    void number(long number) {
        if (number >= 0 && number < 1000) {
            small((int) number);
        } else {
            json(Long.toString(number));
        }
    }

    private void small(int number) {
        reserve(number < 10 ? 1 : number < 100 ? 2 : 3);
        if (number >= 100) {
            bytes[size++] = (byte) ('0' + number / 100);
        }
        if (number >= 10) {
            bytes[size++] = (byte) ('0' + number / 10 % 10);
        }
        bytes[size++] = (byte) ('0' + number % 10);
    }

    void string(String text) {
        int length = text.length();
        reserve(length + 2);
        bytes[size++] = '"';
        if (isPlain(text, length)) {
            json(text);
        } else {
            escaped(text, length);
        }
        reserve(1);
        bytes[size++] = '"';
    }

    /** Whether the text is ASCII without quote, backslash, control character and {@code <}: no term below gets negative. */
    private static boolean isPlain(String text, int length) {
        int signs = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            signs |= c - ' ' | 0x7F - c | (c ^ '"') - 1 | (c ^ '\\') - 1 | (c ^ '<') - 1;
        }
        return signs >= 0;
    }

    private void escaped(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // Room for the longest form of this character, and a byte for each that follows.
            reserve(length - i + 5);
            if (c < 0x80) {
                int escape = ESCAPES[c];
                boolean closingTag = c == '<' && i + 1 < length && text.charAt(i + 1) == '/';
                if (escape == 0 && !closingTag) {
                    bytes[size++] = (byte) c;
                } else if (escape == 'u' || closingTag) {
                    unicode(c);
                } else {
                    bytes[size++] = '\\';
                    bytes[size++] = (byte) escape;
                }
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[size++] = (byte) (0xF0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | point & 0x3F);
            } else if (c == 0x2028 || c == 0x2029) {
                unicode(c); // line ends in JavaScript
            } else {
                int point = Character.isSurrogate(c) ? 0xFFFD : c;
                bytes[size++] = (byte) (0xE0 | point >> 12);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | point & 0x3F);
            }
        }
    }

    private void unicode(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = (byte) HEX.charAt(c >> shift & 0xF);
        }
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
    }
}
