package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One kept-alive connection, without a client library that reconnects, retries or hides a body. */
final class RawConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    RawConnection(URI server, Duration patience) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) patience.toMillis());
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Sends a request with some fields, each ending in CRLF, and a body. */
    RawAnswer send(String method, String path, String fields, String body) throws IOException {
        request(method, path, fields, body);
        return RawAnswer.read(in, !method.equals("HEAD"));
    }

    /** Sends the connection's last request and gives everything that comes until the server closes it. */
    String sendLast(String method, String path) throws IOException {
        request(method, path, "Connection: close\r\n", "");
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** As {@link #sendLast}, without asking to close the connection. */
    String sendAndAwaitTheEnd(String method, String path) throws IOException {
        request(method, path, "", "");
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** After this response the connection can be used again, unless the response says otherwise. */
    void goesOnAfter(RawAnswer answer) throws IOException {
        if (answer.isTheLast()) {
            assertThat(in.read()).as("nothing follows").isNegative();
        } else {
            assertThat(send("GET", "/orders/1", "", "").statusLine()).startsWith("HTTP/1.1 200");
        }
    }

    private void request(String method, String path, String fields, String body) throws IOException {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + length + "\r\n" + body;
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
