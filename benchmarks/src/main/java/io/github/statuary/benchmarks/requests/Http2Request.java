package io.github.statuary.benchmarks.requests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The header block of a request, by RFC 7541, without any compression that would need a state. */
final class Http2Request {

    /** The numbers of the static table. */
    private static final int AUTHORITY = 1;

    private static final int METHOD_GET = 2;
    private static final int PATH = 4;
    private static final int SCHEME_HTTP = 6;
    private static final int ACCEPT = 19;

    private static final int INDEXED = 0x80;
    private static final int FOUR_BITS = 15;

    private Http2Request() {}

    static byte[] fields(String path) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(INDEXED | METHOD_GET);
        block.write(INDEXED | SCHEME_HTTP);
        literal(block, PATH, path);
        literal(block, AUTHORITY, "localhost");
        literal(block, ACCEPT, Way.ACCEPT);
        return block.toByteArray();
    }

    private static void literal(ByteArrayOutputStream block, int name, String value) {
        if (name < FOUR_BITS) {
            block.write(name);
        } else {
            block.write(FOUR_BITS);
            block.write(name - FOUR_BITS);
        }
        byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
        block.write(bytes.length);
        block.writeBytes(bytes);
    }
}
