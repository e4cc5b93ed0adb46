package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** JSON in UTF-8 that grows at its end, for values whose size nobody knows before they are written. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonBuffer {

    private byte[] bytes = new byte[64];
    private int size;

    int size() {
        return size;
    }

    /** Takes back what was written beyond this size. */
    void truncate(int size) {
        this.size = size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** An ASCII character that is JSON already. */
    void json(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    /** ASCII that is JSON already. */
    @SuppressWarnings("deprecation") // It drops the high byte of each character, which is 0 here, and is the fastest.
    void json(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, size);
        size += ascii.length();
    }

    void json(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    /** Puts an ASCII character in the place of another. */
    void replace(int index, char ascii) {
        bytes[index] = (byte) ascii;
    }

    /** A text as a JSON string. */
    void string(String text) {
        byte[] encoded = JsonText.encoded(text);
        reserve(JsonText.size(text, encoded));
        size = JsonText.write(text, encoded, bytes, size);
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
    }
}
