package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.speed.JsonBenchmark.BareProblem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The limit of {@link JsonBenchmark}: a writer for one record, by hand. It looks at eight octets of a text at a time, and has one
 * buffer for ever. It knows no problem but this one, no extension members, and neither lone surrogates nor what JavaScript takes for
 * the end of a line or of a script.
 */
final class WordWiseWriter {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long SIGNS = ONES << 7;

    private static final byte[] TYPE = ascii("{\"type\":");
    private static final byte[] TITLE = ascii(",\"title\":");
    private static final byte[] STATUS = ascii(",\"status\":");
    private static final byte[] DETAIL = ascii(",\"detail\":");
    private static final byte[] INSTANCE = ascii(",\"instance\":");
    private static final byte[] BALANCE = ascii(",\"balance\":");
    private static final byte[] ACCOUNT = ascii(",\"account\":");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private static final byte[] LETTERS = new byte[128];

    static {
        LETTERS['"'] = '"';
        LETTERS['\\'] = '\\';
        LETTERS['\b'] = 'b';
        LETTERS['\f'] = 'f';
        LETTERS['\n'] = 'n';
        LETTERS['\r'] = 'r';
        LETTERS['\t'] = 't';
    }

    private byte[] buffer = new byte[1024];
    private int at;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] bytesOf(BareProblem problem) {
        at = 0;
        json(TYPE);
        text(problem.type());
        json(TITLE);
        text(problem.title());
        json(STATUS);
        json(ascii(Integer.toString(problem.status())));
        json(DETAIL);
        text(problem.detail());
        json(INSTANCE);
        text(problem.instance());
        json(BALANCE);
        json(ascii(Integer.toString(problem.balance())));
        json(ACCOUNT);
        text(problem.account());
        buffer[at++] = '}';
        return Arrays.copyOf(buffer, at);
    }

    private void json(byte[] json) {
        System.arraycopy(json, 0, buffer, at, json.length);
        at += json.length;
    }

    private void text(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        if (buffer.length - at < 6 * octets.length + 128) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length + 6 * octets.length);
        }
        byte[] to = buffer;
        int index = at;
        to[index++] = '"';
        int last = octets.length - Long.BYTES;
        for (int i = 0; i < octets.length; ) {
            if (i <= last) {
                long eight = (long) EIGHT.get(octets, i);
                EIGHT.set(to, index, eight);
                long special = special(eight);
                int plain = special == 0 ? Long.BYTES : Long.numberOfTrailingZeros(special) >>> 3;
                i += plain;
                index += plain;
                if (special == 0) {
                    continue;
                }
            } else if (octets[i] < 0 || octets[i] >= ' ' && LETTERS[octets[i]] == 0) {
                to[index++] = octets[i++];
                continue;
            }
            index = escape(octets[i++], to, index);
        }
        to[index++] = '"';
        at = index;
    }

    /** The sign of the first octet of eight that is escaped, and perhaps those of octets behind it. */
    private static long special(long eight) {
        long quotes = eight ^ ONES * '"';
        long backslashes = eight ^ ONES * '\\';
        return (quotes - ONES & ~quotes | backslashes - ONES & ~backslashes | eight - ONES * ' ' & ~eight) & SIGNS;
    }

    private static int escape(byte octet, byte[] to, int start) {
        int index = start;
        to[index++] = '\\';
        if (LETTERS[octet] != 0) {
            to[index++] = LETTERS[octet];
            return index;
        }
        to[index++] = 'u';
        to[index++] = '0';
        to[index++] = '0';
        to[index++] = HEX[octet >> 4];
        to[index++] = HEX[octet & 0xF];
        return index;
    }
}
