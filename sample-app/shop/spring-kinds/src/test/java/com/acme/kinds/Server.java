package com.acme.kinds;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A running server, and how it is stopped. */
record Server(int port, Runnable stop) implements AutoCloseable {

    /** The status, the media type and the body of an answer. */
    String get(String path) throws Exception {
        var answer = send(path);
        String type = answer.headers().firstValue("Content-Type").orElse("no type");
        return answer.statusCode() + " " + type + " " + answer.body();
    }

    /** The answer, over HTTP/2 if the server speaks it. */
    HttpResponse<String> send(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        stop.run();
    }
}
