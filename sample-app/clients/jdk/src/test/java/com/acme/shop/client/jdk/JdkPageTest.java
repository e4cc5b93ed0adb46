package com.acme.shop.client.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.shop.http.ConflictException;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamProblem;
import com.acme.shop.http.UpstreamSamples;
import com.acme.shop.http.jdkhttpclient.UpstreamHttp;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of {@code docs/clients.md} about the JDK's client, against a stub. */
class JdkPageTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer stub;
    private URI shop;

    @BeforeEach
    void start() throws IOException {
        UpstreamSamples.Response sample = UpstreamSamples.outOfStock();
        stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/", exchange -> {
            exchange.getResponseHeaders().putAll(sample.headers());
            exchange.sendResponseHeaders(sample.status(), sample.body().length);
            exchange.getResponseBody().write(sample.body());
            exchange.close();
        });
        stub.start();
        shop = URI.create("http://localhost:" + stub.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        stub.stop(0);
    }

    @Test
    void a_caught_error_has_its_data() throws Exception {
        assertThat(order("teapot")).isEqualTo("Only " + sample().available() + " are left.");
    }

    @Test
    void an_error_is_passed_on_deliberately() {
        assertThatThrownBy(this::orderOrConflict)
                .isInstanceOf(ConflictException.class)
                .hasMessage("It is sold out.");
    }

    @Test
    void a_future_fails_with_the_error() {
        assertThat(laterOrNothing("teapot").join()).isEqualTo("nothing");
    }

    private static UpstreamProblem.OutOfStock sample() {
        return (UpstreamProblem.OutOfStock) Upstream.of(
                        Upstream.Request.of("POST", URI.create("https://shop.acme.com/orders")),
                        UpstreamSamples.outOfStock().status(),
                        UpstreamSamples.outOfStock().headers(),
                        UpstreamSamples.outOfStock().body())
                .payload()
                .orElseThrow();
    }

    private String order(String item) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(shop.resolve("/orders"))
                .POST(BodyPublishers.ofString(item))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return UpstreamHttp.send(client, request, BodyHandlers.ofString()).body();
        } catch (Upstream.OutOfStock refused) {
            return refused.payload()
                    .map(stock -> "Only " + stock.available() + " are left.")
                    .orElse("It is sold out.");
        }
    }

    private void orderOrConflict() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(shop.resolve("/orders")).build();
        try {
            UpstreamHttp.send(client, request, BodyHandlers.discarding());
        } catch (Upstream.OutOfStock refused) {
            throw new ConflictException("It is sold out.", refused);
        }
    }

    private CompletableFuture<String> laterOrNothing(String item) {
        HttpRequest request =
                HttpRequest.newBuilder(shop.resolve("/orders/" + item)).build();
        return UpstreamHttp.sendAsync(client, request, BodyHandlers.ofString()).handle((response, failure) -> {
            if (failure != null && failure.getCause() instanceof UpstreamException.Conflict) {
                return "nothing";
            }
            return response.body();
        });
    }
}
