package com.acme.shop;

import java.net.URI;

/** A server that was started, and what stops it. */
public record Running(URI address, Stop stop) {

    void close() {
        try {
            stop.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop", e);
        }
    }

    /** Stops a server. */
    @FunctionalInterface
    public interface Stop {
        void stop() throws Exception;
    }
}
