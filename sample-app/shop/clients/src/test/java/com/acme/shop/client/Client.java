package com.acme.shop.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** An HTTP client with its adapter, as the contracts use it. */
public interface Client {

    /**
     * Sends a request without a body.
     *
     * @param fields header fields, names and values in turn; only if the client lets the caller set them
     * @return the text of a response that is no error
     */
    String send(String method, URI uri, String... fields) throws Exception;

    /** Sends a GET by a client that reads for two seconds at most. */
    String sendImpatiently(URI uri) throws Exception;

    /** Sends a GET, and reads the body of a response that is no error while it comes. */
    void read(URI uri, Reader reader) throws Exception;

    /** Sends a GET by a client that is told that redirects are errors, too, and does not follow them. */
    String sendToldOfRedirects(URI uri) throws Exception;

    /** Sends a GET by a client of the same application that was not switched on. */
    String sendByAnother(URI uri) throws Exception;

    /** The exception that a client without an adapter throws for a 404 with a body, or nothing if it throws none. */
    Optional<Class<? extends Throwable>> ownException();

    /** Whether the adapter sees an {@code Idempotency-Key}. */
    default boolean tellsKey() {
        return true;
    }

    /**
     * The names of the cases that fail on this client, each with its reason in {@code docs/clients.md}. One with
     * {@code "untried: "} before its name cannot be tried.
     */
    default Set<String> knownToFail() {
        return Set.of();
    }

    /** Reads a body. */
    @FunctionalInterface
    interface Reader {
        void read(InputStream body) throws IOException;
    }
}
