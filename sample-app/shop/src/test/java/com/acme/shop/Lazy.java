package com.acme.shop;

import java.util.concurrent.Callable;

/** A server that starts when it is first asked for. */
final class Lazy {
    private final Callable<Running> start;
    private Running running;
    private Exception failure;

    Lazy(Callable<Running> start) {
        this.start = start;
    }

    synchronized Wire wire() throws Exception {
        if (running == null && failure == null) {
            try {
                running = start.call();
            } catch (Exception e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new IllegalStateException("The server did not start", failure);
        }
        return new Wire(running.address());
    }

    synchronized void close() {
        if (running != null) {
            running.close();
        }
    }
}
