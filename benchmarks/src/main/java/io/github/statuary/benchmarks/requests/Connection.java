package io.github.statuary.benchmarks.requests;

import java.io.Closeable;
import java.io.IOException;

/** A connection that is kept, with one request at a time. Each answer must have the status of the way and the body of the first. */
interface Connection extends Closeable {

    /** The body of the first answer. */
    String body();

    void send() throws IOException;

    void receive() throws IOException;
}
