package io.github.statuary.benchmarks.requests;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * An HTTP response.
 *
 * @param bytes all of it, as it came
 */
record Answer(byte[] bytes, String body) {

    static Answer read(InputStream in) throws IOException {
        return new Reader(in).read();
    }

    /** Reads byte by byte, and so never too far. */
    private static final class Reader {

        private final InputStream in;
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();

        Reader(InputStream in) {
            this.in = in;
        }

        Answer read() throws IOException {
            int length = -1;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            String body = length >= 0 ? text(length) : chunks();
            return new Answer(read.toByteArray(), body);
        }

        private String chunks() throws IOException {
            StringBuilder body = new StringBuilder();
            int size;
            do {
                size = Integer.parseInt(line(), 16);
                body.append(text(size));
                line();
            } while (size > 0);
            return body.toString();
        }

        private String text(int length) throws IOException {
            byte[] text = in.readNBytes(length);
            read.write(text);
            return new String(text, StandardCharsets.UTF_8);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException("the connection ended");
                }
                read.write(c);
                line.append((char) c);
            }
            read.write('\n');
            return line.toString().strip();
        }
    }
}
