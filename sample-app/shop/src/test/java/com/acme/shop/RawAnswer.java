package com.acme.shop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came over a socket for one request: the status line, the header fields, and the body as far as one was sent. */
record RawAnswer(String statusLine, Map<String, String> headers, String body) {

    static RawAnswer read(InputStream in, boolean withBody) throws IOException {
        String statusLine = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            headers.put(
                    field.substring(0, colon).toLowerCase(Locale.ROOT),
                    field.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(withBody ? length : 0);
        return new RawAnswer(statusLine, headers, new String(body, StandardCharsets.UTF_8));
    }

    int status() {
        return Integer.parseInt(statusLine.split(" ", 3)[1]);
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
