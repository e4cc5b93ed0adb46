package com.acme.shop.client.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.jdkhttpclient.UpstreamHttp;
import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending again by the advice: with resilience4j, and with the JDK alone. The server is down for the first two requests. */
class RetryingTest {

    private static final Duration BACK_OFF = Duration.ofMillis(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(requests.incrementAndGet() <= 2 ? 502 : 200, -1);
            exchange.close();
        });
        server.start();
        address = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void resilience4j_sends_a_get_again() throws Exception {
        assertThat(byResilience4j(() -> status("GET"))).isEqualTo(200);
        assertThat(requests).hasValue(3);
    }

    @Test
    void resilience4j_sends_no_post_again() {
        assertThatThrownBy(() -> byResilience4j(() -> status("POST"))).isInstanceOf(UpstreamException.BadGateway.class);
        assertThat(requests).hasValue(1);
    }

    @Test
    void a_loop_of_the_jdk_sends_a_get_again() throws Exception {
        assertThat(byLoop(() -> status("GET"))).isEqualTo(200);
        assertThat(requests).hasValue(3);
    }

    @Test
    void a_loop_of_the_jdk_sends_no_post_again() {
        assertThatThrownBy(() -> byLoop(() -> status("POST"))).isInstanceOf(UpstreamException.BadGateway.class);
        assertThat(requests).hasValue(1);
    }

    private int status(String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .build();
        return UpstreamHttp.send(client, request, BodyHandlers.discarding()).statusCode();
    }

    private static <T> T byResilience4j(Callable<T> call) throws Exception {
        RetryConfig config = RetryConfig.custom()
                .retryOnException(Upstream.worthRetrying())
                .intervalBiFunction((attempt, result) ->
                        Upstream.retryDelay(BACK_OFF).apply(result.getLeft()).toMillis())
                .build();
        return Retry.of("shop", config).executeCallable(call);
    }

    private static <T> T byLoop(Callable<T> call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (UpstreamException received) {
                if (attempt == 3 || !received.retryAdvice().worthRetrying()) {
                    throw received;
                }
                Thread.sleep(received.retryAdvice().delayOr(BACK_OFF).toMillis());
            }
        }
    }
}
