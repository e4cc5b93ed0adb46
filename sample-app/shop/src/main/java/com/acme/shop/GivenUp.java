package com.acme.shop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Responses that are given up before anything is sent: the handler sets a field or writes some bytes, and then fails. The wire
 * contract requires that the client sees none of it; every server has the route {@code GET /given-up/{what}}.
 */
public final class GivenUp {
    private static final byte[] BYTES = "a line of an export".getBytes(StandardCharsets.US_ASCII);

    private static final Map<String, String> FIELDS = Map.of(
            "content-length", "7",
            "content-encoding", "gzip",
            "transfer-encoding", "chunked",
            "content-type", "text/csv",
            "content-range", "bytes 0-6/1234",
            "content-disposition", "attachment; filename=\"export.csv\"",
            "etag", "\"7\"",
            "last-modified", "Mon, 07 Jan 2030 08:09:10 GMT");

    private GivenUp() {}

    /** Sets the field of that name, or writes a few bytes for any other name. */
    public static void begin(String what, BiConsumer<String, String> fields, Body body) throws IOException {
        if (FIELDS.containsKey(what)) {
            fields.accept(what, FIELDS.get(what));
        } else {
            body.write(BYTES);
        }
    }

    /** Begins an answer and fails. */
    public static String fail(String what, BiConsumer<String, String> fields, Body body) throws IOException {
        begin(what, fields, body);
        return Errors.raise("message");
    }

    /** Where the bytes go. */
    @FunctionalInterface
    public interface Body {
        void write(byte[] bytes) throws IOException;
    }
}
