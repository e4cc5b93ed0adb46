package io.github.statuary.benchmarks.requests;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One thread that has a request on each of its connections, and takes the answers in turn. */
final class Client implements Closeable {

    private static final int CONNECTIONS = 4;

    private final List<Connection> connections = new ArrayList<>();

    Client(int port, Lane lane, Protocol protocol) throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(protocol.connect(port, lane));
        }
    }

    /** The body of one answer. */
    String body() {
        return connections.get(0).body();
    }

    /** @return the number of requests */
    long requestUntil(long nanoTime) throws IOException {
        long requests = 0;
        for (Connection connection : connections) {
            connection.send();
        }
        while (System.nanoTime() < nanoTime) {
            for (Connection connection : connections) {
                connection.receive();
                connection.send();
                requests++;
            }
        }
        for (Connection connection : connections) {
            connection.receive();
            requests++;
        }
        return requests;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
