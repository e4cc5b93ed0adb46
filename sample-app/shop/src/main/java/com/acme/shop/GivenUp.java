package com.acme.shop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Responses that are given up before anything is sent: the handler sets a field or writes some bytes, and then fails. The wire
 * contract requires that the client sees none of it, but for a field that does not describe the content. Every server has the
 * route {@code GET /given-up/{what}}.
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
            "last-modified", "Mon, 07 Jan 2030 08:09:10 GMT",
            "retry-after", "7");

    private GivenUp() {}

    /** Sets a field to keep, and the field of that name, or writes a few bytes for any other name, behind an {@code ETag} if it begins so. */
    public static void begin(String what, BiConsumer<String, String> fields, Body body) throws IOException {
        fields.accept("x-kept", "7");
        if (FIELDS.containsKey(what)) {
            fields.accept(what, FIELDS.get(what));
        } else {
            if (what.startsWith("etag")) {
                fields.accept("etag", FIELDS.get("etag"));
            }
            body.write(BYTES);
        }
    }

    /** The failure that follows: after {@code retry-after} it has a problem with this field, too. */
    public static Throwable failure(String what) {
        return Errors.named(failureOf(what));
    }

    private static String failureOf(String what) {
        return what.equals("retry-after") ? "delay-413" : "message";
    }

    /** Begins an answer and fails. */
    public static String fail(String what, BiConsumer<String, String> fields, Body body) throws IOException {
        begin(what, fields, body);
        return raise(what);
    }

    /** Throws the {@link #failure}; it never returns. */
    public static String raise(String what) {
        return Errors.raise(failureOf(what));
    }

    /** Where the bytes go. */
    @FunctionalInterface
    public interface Body {
        void write(byte[] bytes) throws IOException;
    }
}
