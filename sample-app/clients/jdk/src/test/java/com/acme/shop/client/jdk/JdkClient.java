package com.acme.shop.client.jdk;

import com.acme.shop.client.Client;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The JDK's HTTP client, by one of the two ways to send. */
abstract class JdkClient implements Client {

    static final IntPredicate ERRORS = status -> status >= 400;

    final HttpClient client = HttpClient.newHttpClient();

    abstract <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler, IntPredicate errors)
            throws Exception;

    @Override
    public String send(String method, URI uri, String... fields) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(20));
        if (fields.length > 0) {
            request.headers(fields);
        }
        return send(request.build(), BodyHandlers.ofString(), ERRORS).body();
    }

    @Override
    public String sendImpatiently(URI uri) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
        return send(request, BodyHandlers.ofString(), ERRORS).body();
    }

    @Override
    public void read(URI uri, Reader reader) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        try (InputStream body =
                send(request, BodyHandlers.ofInputStream(), ERRORS).body()) {
            reader.read(body);
        }
    }

    @Override
    public String sendToldOfRedirects(URI uri) throws Exception {
        return send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(), status -> status >= 300)
                .body();
    }

    @Override
    public Optional<Class<? extends Throwable>> ownException() {
        return Optional.empty();
    }

    @Override
    public String sendByAnother(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}
