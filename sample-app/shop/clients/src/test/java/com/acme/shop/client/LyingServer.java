package com.acme.shop.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that writes octets as they are, one response a connection. */
final class LyingServer implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "lying server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Response> responses = new ConcurrentHashMap<>();
    private final AtomicInteger routes = new AtomicInteger();
    private final ServerSocket socket;

    LyingServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** The URI of a new route that gives a response. */
    URI route(Response response) {
        String path = "/lie/" + routes.incrementAndGet();
        responses.put(path, response);
        return URI.create("http://localhost:" + socket.getLocalPort() + path);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> answer(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            String requestLine = requestLine(in);
            Response response = responses.get(requestLine.split("[ ?]")[1]);
            OutputStream out = connection.getOutputStream();
            response.write(out, in);
            out.flush();
            connection.shutdownOutput();
            in.transferTo(OutputStream.nullOutputStream()); // so that closing does not reset what is under way
        } catch (IOException gone) {
            // The client has what it wants.
        }
    }

    /** Reads the head of the request. */
    private static String requestLine(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no request");
            }
            head.append((char) octet);
        }
        return head.substring(0, head.indexOf("\r\n"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    /** What the server writes. */
    @FunctionalInterface
    interface Response {

        /**
         * Writes the response.
         *
         * @param out to the client
         * @param in from the client: it ends when the client closes the connection
         */
        void write(OutputStream out, InputStream in) throws IOException;
    }
}
