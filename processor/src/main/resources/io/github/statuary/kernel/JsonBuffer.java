package io.github.statuary.kernel;

import io.github.statuary.GeneratedByStatuary;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * JSON text in UTF-8 that grows at its end.
 *
 * <p>Most strings have no character that is written in a way of its own: one look at each character tells, and all are copied at
 * once.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonBuffer {

    private static final String HEX = "0123456789abcdef";

    private static final byte ITSELF = 0;
    private static final byte SPECIAL = 1;

    /** How the characters below 256 are written: as themselves, with a backslash and this letter, or in a way of their own. */
    private static final byte[] FORMS = new byte[256];

    static {
        Arrays.fill(FORMS, SPECIAL);
        Arrays.fill(FORMS, ' ', 0x80, ITSELF);
        FORMS['<'] = SPECIAL;
        FORMS['"'] = '"';
        FORMS['\\'] = '\\';
        FORMS['\b'] = 'b';
        FORMS['\f'] = 'f';
        FORMS['\n'] = 'n';
        FORMS['\r'] = 'r';
        FORMS['\t'] = 't';
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
    void json(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    void json(String ascii) {
        reserve(ascii.length());
        copy(ascii, 0, ascii.length());
    }

    void json(byte[] ascii) {
        reserve(ascii.length);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
    }

    /** Puts an ASCII character in the place of another. */
    void replace(int index, char ascii) {
        bytes[index] = (byte) ascii;
    }

    void number(int number) {
        if (number < 100 || number > 999) {
            json(Integer.toString(number));
            return;
        }
        reserve(3);
        bytes[size++] = (byte) ('0' + number / 100);
        bytes[size++] = (byte) ('0' + number / 10 % 10);
        bytes[size++] = (byte) ('0' + number % 10);
    }

    /** A text as a JSON string. Lone surrogates become U+FFFD. */
    void string(String text) {
        string(text, plainEnd(text, 0));
    }

    /** A text as a JSON string, of which the first characters are known to stand for themselves. */
    void string(String text, int plain) {
        int length = text.length();
        reserve(length + 2);
        bytes[size++] = '"';
        copy(text, 0, plain);
        if (plain < length) {
            escaped(text, plain);
        }
        bytes[size++] = '"';
    }

    /** The rest of a text; there is always room for a byte for each character left, and a quote. */
    private void escaped(String text, int from) {
        int length = text.length();
        byte[] to = bytes;
        int at = size;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            byte form = c < 256 ? FORMS[c] : SPECIAL;
            if (form == ITSELF) {
                to[at++] = (byte) c;
                continue;
            }
            if (form == SPECIAL || length - i + 2 > to.length - at) {
                size = at;
                i = special(text, i) - 1;
                to = bytes;
                at = size;
            } else {
                to[at++] = '\\';
                to[at++] = form;
            }
        }
        size = at;
    }

    /** The index of the first character from here on that does not stand for itself, or the length. */
    static int plainEnd(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 256 || FORMS[c] != ITSELF) {
                break;
            }
            i++;
        }
        return i;
    }

    @SuppressWarnings("deprecation") // It drops the high byte of each character, which is 0 here, and is the fastest.
    private void copy(String ascii, int from, int to) {
        ascii.getBytes(from, to, bytes, size);
        size += to - from;
    }

    /** Writes the character at an index in its own way and returns the index of the next. */
    private int special(String text, int index) {
        int length = text.length();
        reserve(length - index + 6); // the longest form of this character, a byte for each other, and a quote
        char c = text.charAt(index);
        char next = index + 1 < length ? text.charAt(index + 1) : 0;
        if (c < 0x80) {
            ascii(c, next);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else if (c == 0x2028 || c == 0x2029) {
            unicode(c); // the line ends of JavaScript
        } else if (Character.isSurrogatePair(c, next)) {
            int point = Character.toCodePoint(c, next);
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            return index + 2;
        } else {
            int unit = Character.isSurrogate(c) ? 0xFFFD : c;
            bytes[size++] = (byte) (0xE0 | unit >> 12);
            bytes[size++] = (byte) (0x80 | unit >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | unit & 0x3F);
        }
        return index + 1;
    }

    private void ascii(char c, char next) {
        if (c == '<' && next != '/') {
            bytes[size++] = '<';
        } else if (FORMS[c] == SPECIAL) {
            unicode(c);
        } else {
            escape(FORMS[c]);
        }
    }

    private void escape(byte letter) {
        bytes[size++] = '\\';
        bytes[size++] = letter;
    }

    private void unicode(char c) {
        escape((byte) 'u');
        bytes[size++] = (byte) HEX.charAt(c >> 12);
        bytes[size++] = (byte) HEX.charAt(c >> 8 & 0xF);
        bytes[size++] = (byte) HEX.charAt(c >> 4 & 0xF);
        bytes[size++] = (byte) HEX.charAt(c & 0xF);
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
    }
}
