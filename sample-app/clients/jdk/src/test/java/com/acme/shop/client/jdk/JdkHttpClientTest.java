package com.acme.shop.client.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.jdkhttpclient.UpstreamHttp;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** {@code send} throws on the thread of the caller. */
class JdkHttpClientTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    private final JdkClient client = new JdkClient() {

        @Override
        <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler, IntPredicate errors)
                throws Exception {
            return errors == ERRORS
                    ? UpstreamHttp.send(client, request, handler)
                    : UpstreamHttp.send(client, request, handler, errors);
        }
    };

    @Override
    public Client client() {
        return client;
    }

    /** A 404 before a handler that would fail with it, and a 503 after a POST that was redirected to a GET. */
    @Test
    void the_handler_gets_no_error_and_the_advice_is_about_the_first_request() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/down");
            exchange.sendResponseHeaders(303, -1);
        });
        server.createContext("/down", exchange -> exchange.sendResponseHeaders(503, -1));
        server.start();
        try {
            URI moved = URI.create("http://localhost:" + server.getAddress().getPort() + "/moved");
            HttpRequest post =
                    HttpRequest.newBuilder(moved).POST(BodyPublishers.noBody()).build();
            HttpClient following = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            UpstreamException received =
                    (UpstreamException) catchThrowable(() -> UpstreamHttp.send(following, post, head -> {
                        throw new AssertionError("the handler got " + head.statusCode());
                    }));
            assertThat(received.statusCode()).isEqualTo(503);
            assertThat(received.method()).contains("GET");
            assertThat(received.retryAdvice().worthRetrying()).isFalse();
            assertThat(received.getStackTrace())
                    .as("thrown on the thread of the caller")
                    .anyMatch(frame -> frame.getClassName().equals(JdkHttpClientTest.class.getName()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void no_response_is_no_error_response() throws IOException {
        URI closed;
        try (ServerSocket none = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = URI.create("http://localhost:" + none.getLocalPort());
        }
        HttpRequest request = HttpRequest.newBuilder(closed).build();
        assertThat(catchThrowable(() -> UpstreamHttp.send(client.client, request, BodyHandlers.ofString())))
                .isInstanceOf(ConnectException.class);
        CompletableFuture<HttpResponse<String>> sent =
                UpstreamHttp.sendAsync(client.client, request, BodyHandlers.ofString());
        assertThat(catchThrowable(sent::join))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConnectException.class);
    }
}
