package com.acme.shop.client.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamSamples;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clients for which {@code docs/clients.md} has a few lines instead of an adapter. */
class ClientsByHandTest {

    private HttpServer server;
    private URI uri;

    @BeforeEach
    void start() throws IOException {
        UpstreamSamples.Response sample = UpstreamSamples.outOfStock();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().putAll(sample.headers());
            exchange.sendResponseHeaders(sample.status(), sample.body().length);
            exchange.getResponseBody().write(sample.body());
            exchange.close();
        });
        server.start();
        uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/orders");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void okHttp() {
        check(catchThrowable(() -> byOkHttp(new OkHttpClient())));
    }

    @Test
    void apacheHttpClient() throws IOException {
        try (CloseableHttpClient client = HttpClients.createDefault()) {
            check(catchThrowable(() -> byApache(client)));
        }
    }

    @Test
    void jakartaRest() {
        try (Client client = ClientBuilder.newClient()) {
            check(catchThrowable(() -> byJakartaRest(client)));
        }
    }

    @Test
    void vertx() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            check(catchThrowable(() -> byVertx(vertx.createHttpClient())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS)));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private void check(Throwable thrown) {
        Throwable received = HttpStatusMapper.unwrap(thrown);
        assertThat(received).isInstanceOf(Upstream.OutOfStock.class);
        assertThat(((UpstreamException) received).payload()).isPresent();
        assertThat(((UpstreamException) received).method()).contains("GET");
        assertThat(((UpstreamException) received).origin()).contains(URI.create("http://localhost:" + uri.getPort()));
    }

    private String byOkHttp(OkHttpClient client) throws IOException {
        Request request = new Request.Builder().url(uri.toString()).build();
        try (okhttp3.Response response = client.newCall(request).execute()) {
            if (response.code() >= 400) {
                throw Upstream.of(
                        Upstream.Request.of(request.method(), request.url().uri()),
                        response.code(),
                        response.headers().toMultimap(),
                        response.peekBody(65_537).bytes());
            }
            return response.body().string();
        }
    }

    private String byApache(CloseableHttpClient client) throws IOException {
        return client.execute(new HttpGet(uri), response -> {
            HttpEntity entity = response.getEntity();
            if (response.getCode() >= 400) {
                Map<String, List<String>> headers = new LinkedHashMap<>();
                for (Header header : response.getHeaders()) {
                    headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                            .add(header.getValue());
                }
                byte[] body = entity == null ? null : entity.getContent().readNBytes(65_537);
                throw Upstream.of(Upstream.Request.of("GET", uri), response.getCode(), headers, body);
            }
            return EntityUtils.toString(entity);
        });
    }

    private String byJakartaRest(Client client) throws IOException {
        try (Response response = client.target(uri).request().get()) {
            if (response.getStatus() >= 400) {
                throw Upstream.of(
                        Upstream.Request.of("GET", uri),
                        response.getStatus(),
                        response.getStringHeaders(),
                        response.readEntity(InputStream.class).readNBytes(65_537));
            }
            return response.readEntity(String.class);
        }
    }

    private Future<String> byVertx(HttpClient client) {
        return client.request(new RequestOptions().setAbsoluteURI(uri.toString()))
                .compose(HttpClientRequest::send)
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() >= 400) {
                        Map<String, List<String>> headers = new LinkedHashMap<>();
                        for (String name : response.headers().names()) {
                            headers.put(name, response.headers().getAll(name));
                        }
                        throw Upstream.of(
                                Upstream.Request.of("GET", uri), response.statusCode(), headers, body.getBytes());
                    }
                    return body.toString();
                }));
    }
}
