package io.github.statuary.benchmarks.requests;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads and writes the frames of RFC 9113, section 4. */
final class Http2Frames {

    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int RST_STREAM = 3;
    static final int SETTINGS = 4;
    static final int PING = 6;
    static final int GOAWAY = 7;
    static final int WINDOW_UPDATE = 8;
    static final int CONTINUATION = 9;

    static final int ACK = 1;
    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;
    private static final int PADDED = 8;
    private static final int PRIORITY = 32;

    private static final int HEAD = 9;

    private final InputStream in;
    private final OutputStream out;

    Http2Frames(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    void write(int type, int flags, int stream, byte[] content) throws IOException {
        out.write(ByteBuffer.allocate(HEAD + content.length)
                .putInt(content.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(content)
                .array());
    }

    Frame read() throws IOException {
        ByteBuffer head = ByteBuffer.wrap(exactly(HEAD));
        int lengthAndType = head.getInt();
        int flags = head.get();
        int stream = head.getInt();
        return new Frame(lengthAndType & 0xff, flags, stream, exactly(lengthAndType >>> 8));
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended");
        }
        return bytes;
    }

    /** A frame that came. */
    record Frame(int type, int flags, int stream, byte[] payload) {

        boolean isAcknowledgement() {
            return (flags & ACK) != 0;
        }

        boolean ends(int stream) {
            return this.stream == stream && type <= HEADERS && (flags & END_STREAM) != 0;
        }

        /** The payload without padding and priority. */
        byte[] content() {
            if (type > HEADERS || (flags & (PADDED | PRIORITY)) == 0) {
                return payload;
            }
            boolean padded = (flags & PADDED) != 0;
            boolean withPriority = type == HEADERS && (flags & PRIORITY) != 0;
            int start = (padded ? 1 : 0) + (withPriority ? 5 : 0);
            return Arrays.copyOfRange(payload, start, payload.length - (padded ? payload[0] & 0xff : 0));
        }
    }
}
