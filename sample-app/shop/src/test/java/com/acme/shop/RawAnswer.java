package com.acme.shop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The bytes of one response on a socket: the status line, the header fields, and the body if one was sent. */
record RawAnswer(String statusLine, Map<String, List<String>> fields, String body) {

    static RawAnswer read(InputStream in, boolean withBody) throws IOException {
        String statusLine = line(in);
        Map<String, List<String>> fields = new TreeMap<>();
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            fields.computeIfAbsent(field.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field.substring(colon + 1).strip());
        }
        RawAnswer head = new RawAnswer(statusLine, fields, "");
        return withBody && head.status() != 304 && head.status() != 204
                ? new RawAnswer(statusLine, fields, new String(head.body(in), StandardCharsets.UTF_8))
                : head;
    }

    int status() {
        return Integer.parseInt(statusLine.split(" ", 3)[1]);
    }

    /** The fields with the last value of each. */
    Map<String, String> headers() {
        Map<String, String> last = new TreeMap<>();
        fields.forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
        return last;
    }

    /** Whether the server says that it closes the connection. */
    boolean isTheLast() {
        return fields.getOrDefault("connection", List.of()).stream().anyMatch("close"::equalsIgnoreCase);
    }

    private byte[] body(InputStream in) throws IOException {
        if (fields.containsKey("transfer-encoding")) {
            if (fields.containsKey("content-length")) {
                throw new IOException("Two framings: " + fields);
            }
            return chunks(in);
        }
        if (!fields.containsKey("content-length")) {
            return isTheLast() ? in.readAllBytes() : new byte[0];
        }
        int length = Integer.parseInt(headers().get("content-length"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("The body ends after " + body.length + " bytes of " + length);
        }
        return body;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(length));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server closed the connection after: " + line);
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
