package com.acme.shop.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes responses that a client should not trust. */
final class Lie {

    static final String PROBLEM = "application/problem+json";

    private Lie() {}

    /** A response as it should be framed. */
    static LyingServer.Response of(int status, String mediaType, String body) {
        return of(status, "Content-Type: " + mediaType + "\r\n", body.getBytes(StandardCharsets.UTF_8));
    }

    static LyingServer.Response problem(int status, String body) {
        return of(status, PROBLEM, body);
    }

    static LyingServer.Response in(Charset charset, String name, int status, String body) {
        return of(status, "Content-Type: " + PROBLEM + "; charset=" + name + "\r\n", body.getBytes(charset));
    }

    /** With fields that each end in CRLF. */
    static LyingServer.Response of(int status, String fields, byte[] body) {
        return (out, in) -> {
            out.write(head(status, fields + "Content-Length: " + body.length + "\r\n"));
            out.write(body);
        };
    }

    /** A body that is shorter than its length says. */
    static LyingServer.Response cut(int status, String body) {
        return (out, in) -> {
            out.write(head(status, "Content-Type: " + PROBLEM + "\r\nContent-Length: 9999\r\n"));
            out.write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** A body in chunks, without the last one. */
    static LyingServer.Response cutChunk(int status, String body) {
        return (out, in) -> {
            out.write(head(status, "Content-Type: " + PROBLEM + "\r\nTransfer-Encoding: chunked\r\n"));
            chunk(out, body.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** A body that ends where the connection ends. */
    static LyingServer.Response untilTheEnd(int status, String body) {
        return (out, in) -> {
            out.write(head(status, "Content-Type: " + PROBLEM + "\r\n"));
            out.write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The beginning of a body, and then nothing until the client closes the connection. */
    static LyingServer.Response stalled(int status, String body, Runnable closed) {
        return (out, in) -> {
            out.write(head(status, "Content-Type: " + PROBLEM + "\r\nContent-Length: 9999\r\n"));
            out.write(body.getBytes(StandardCharsets.UTF_8));
            out.flush();
            await(in, closed);
        };
    }

    static void await(InputStream in, Runnable closed) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException reset) {
            // This, too, is an end.
        }
        closed.run();
    }

    /** A body of zeros in chunks, until the client closes the connection or there were so many octets. */
    static LyingServer.Response endless(int status, String fields, long most, Runnable closed) {
        return (out, in) -> {
            out.write(head(status, fields + "Transfer-Encoding: chunked\r\n"));
            byte[] octets = new byte[16_384];
            try {
                for (long sent = 0; sent < most; sent += octets.length) {
                    chunk(out, octets);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                closed.run();
                throw gone;
            }
        };
    }

    static byte[] gzip(byte[] octets) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(octets);
        }
        return compressed.toByteArray();
    }

    static byte[] head(int status, String fields) {
        return ("HTTP/1.1 " + status + " Whatever\r\n" + fields + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static void chunk(OutputStream out, byte[] octets) throws IOException {
        out.write((Integer.toHexString(octets.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(octets);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
