package com.acme.shop.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.UpstreamSamples;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;
import org.springframework.web.client.RestClient;

/** What the shop sends, read by Jackson into Spring's {@code ProblemDetail}. */
class ProblemDetailTest {

    static Stream<UpstreamSamples.Response> samples() {
        return Stream.of(
                UpstreamSamples.orderNotFound(),
                UpstreamSamples.outOfStock(),
                UpstreamSamples.paymentDeclined(),
                UpstreamSamples.rateLimited());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void spring_reads_what_the_shop_sends(UpstreamSamples.Response sample) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().putAll(sample.headers());
            exchange.sendResponseHeaders(sample.status(), sample.body().length);
            exchange.getResponseBody().write(sample.body());
            exchange.close();
        });
        server.start();
        try {
            ProblemDetail read = RestClient.create()
                    .get()
                    .uri(URI.create("http://localhost:" + server.getAddress().getPort()))
                    .retrieve()
                    .onStatus(status -> true, (request, response) -> {})
                    .body(ProblemDetail.class);
            assertThat(read.getStatus()).isEqualTo(sample.status());
            assertThat(sample.text()).contains("\"type\":\"" + read.getType() + "\"");
            assertThat(sample.text()).contains("\"title\":\"" + read.getTitle() + "\"");
            assertThat(sample.text()).contains("\"detail\":\"" + read.getDetail() + "\"");
            assertThat(read.getProperties()).isNotEmpty();
            read.getProperties()
                    .keySet()
                    .forEach(name -> assertThat(sample.text()).contains("\"" + name + "\":"));
        } finally {
            server.stop(0);
        }
    }
}
