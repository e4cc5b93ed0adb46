package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * A text as a JSON string in UTF-8.
 *
 * <p>Most texts are plain: each character is one octet that stands for itself, so they are copied. Any other is encoded first. Thus
 * the size is known before there is a place to write to.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private static final byte ITSELF = 0;
    private static final byte SPECIAL = 1;

    /** How an octet is written: as itself, with a backslash and this letter, or in a way of its own. */
    private static final byte[] FORMS = new byte[256];

    static {
        Arrays.fill(FORMS, 0, ' ', SPECIAL);
        FORMS['"'] = '"';
        FORMS['\\'] = '\\';
        FORMS['\b'] = 'b';
        FORMS['\f'] = 'f';
        FORMS['\n'] = 'n';
        FORMS['\r'] = 'r';
        FORMS['\t'] = 't';
        FORMS['<'] = SPECIAL; // the end tag of a script begins with it
        FORMS[0xE2] = SPECIAL; // the line ends of JavaScript begin with it, U+2028 and U+2029
    }

    private JsonText() {}

    /** The octets of a text in UTF-8, or null if the text is plain. Lone surrogates become U+FFFD. */
    static byte[] encoded(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int c = text.codePointAt(i);
            if (c >= 0x80 || FORMS[c] != ITSELF) {
                return wellFormed(text, i).getBytes(StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private static String wellFormed(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (text.codePointAt(i) >= Character.MIN_SURROGATE) {
                return withoutLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder wellFormed = new StringBuilder(text.length());
        int length = text.length();
        for (int i = 0; i < length; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            wellFormed.appendCodePoint(lone ? 0xFFFD : point);
        }
        return wellFormed.toString();
    }

    /** How many octets a text takes with its quotes. */
    static int size(String text, byte[] encoded) {
        if (encoded == null) {
            return text.length() + 2;
        }
        int size = encoded.length + 2;
        for (int i = 0; i < encoded.length; i++) {
            byte form = FORMS[encoded[i] & 0xFF];
            if (form != ITSELF) {
                size += form == SPECIAL ? growth(unit(encoded, i)) : 1;
            }
        }
        return size;
    }

    /** Writes a text with its quotes and returns the index behind it. */
    @SuppressWarnings("deprecation") // getBytes drops the high byte of each character, which is 0 here, and is the fastest
    static int write(String text, byte[] encoded, byte[] to, int index) {
        int at = index;
        to[at++] = '"';
        if (encoded == null) {
            text.getBytes(0, text.length(), to, at);
            at += text.length();
        } else {
            at = escape(encoded, to, at);
        }
        to[at++] = '"';
        return at;
    }

    private static int escape(byte[] encoded, byte[] to, int index) {
        int at = index;
        for (int i = 0; i < encoded.length; i++) {
            byte octet = encoded[i];
            byte form = FORMS[octet & 0xFF];
            if (form == ITSELF) {
                to[at++] = octet;
            } else if (form != SPECIAL) {
                to[at++] = '\\';
                to[at++] = form;
            } else {
                int unit = unit(encoded, i);
                if (unit < 0) {
                    to[at++] = octet;
                } else {
                    at = unicode(unit, to, at);
                    i += unit < 0x80 ? 0 : 2;
                }
            }
        }
        return at;
    }

    /** The character that is written as its number in hexadecimal digits, or -1 if the octet there stands for itself. */
    private static int unit(byte[] encoded, int index) {
        int octet = encoded[index];
        byte next = index + 1 < encoded.length ? encoded[index + 1] : 0;
        if (octet == '<') {
            return next == '/' ? octet : -1;
        }
        if (octet >= 0) {
            return octet;
        }
        boolean lineEnd = next == (byte) 0x80 && (encoded[index + 2] & 0xFE) == 0xA8;
        return lineEnd ? 0x2028 | encoded[index + 2] & 1 : -1;
    }

    private static int growth(int unit) {
        if (unit < 0) {
            return 0;
        }
        return unit < 0x80 ? 5 : 3;
    }

    private static int unicode(int unit, byte[] to, int index) {
        int at = index;
        to[at++] = '\\';
        to[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            to[at++] = (byte) HEX.charAt(unit >> shift & 0xF);
        }
        return at;
    }
}
