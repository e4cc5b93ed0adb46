package com.acme.shop.client.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.jdkhttpclient.UpstreamHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code sendAsync} fails where the future completes. */
class JdkHttpClientAsyncTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    private final JdkClient client = new JdkClient() {

        @Override
        <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler, IntPredicate errors)
                throws Exception {
            return errors == ERRORS
                    ? UpstreamHttp.sendAsync(client, request, handler).get()
                    : UpstreamHttp.sendAsync(client, request, handler, errors).get();
        }
    };

    @Override
    public Client client() {
        return client;
    }

    @Test
    @Timeout(20)
    void to_cancel_the_future_is_to_cancel_the_request() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getLocalPort()))
                    .build();
            CompletableFuture<HttpResponse<String>> sent =
                    UpstreamHttp.sendAsync(client.client, request, BodyHandlers.ofString());
            try (Socket connection = server.accept()) {
                assertThat(connection.getInputStream().read()).isEqualTo('G');
                sent.cancel(true);
                assertThat(HttpStatusMapper.unwrap(catchThrowable(sent::join)))
                        .isInstanceOf(CancellationException.class);
                assertThat(connection.getInputStream().readAllBytes()).isNotEmpty(); // ends as the client closes
            }
        }
    }
}
