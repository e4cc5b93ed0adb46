package com.acme.shop.client.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamSamples;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.WebApplicationException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;

/** The MicroProfile REST client of Quarkus. */
@QuarkusTest
class MicroProfileRestClientTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new QuarkusClient();
    }

    /** Quarkus does not read a body by itself if a stream is asked for. */
    @Test
    void an_error_where_a_stream_is_expected() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = UpstreamSamples.outOfStock().body();
            exchange.getResponseHeaders().putAll(UpstreamSamples.outOfStock().headers());
            exchange.sendResponseHeaders(409, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (ShopClient shop = builder(address).build(ShopClient.class)) {
            Throwable thrown = catchThrowable(() -> shop.open().close());
            assertThat(thrown).isInstanceOf(Upstream.OutOfStock.class);
            assertThat(((Upstream.OutOfStock) thrown).payload()).isPresent();
        }
        try (OrdersClient orders = builder(address).build(OrdersClient.class)) {
            assertThat(catchThrowable(() -> orders.order("7"))).isInstanceOf(Upstream.OutOfStock.class);
        } finally {
            server.stop(0);
        }
    }

    private static RestClientBuilder builder(URI uri) {
        return RestClientBuilder.newBuilder().baseUri(uri).readTimeout(20, TimeUnit.SECONDS);
    }

    private static final class QuarkusClient implements Client {

        @Override
        public String send(String method, URI uri, String... fields) throws Exception {
            String token = uri.getQuery() == null ? null : uri.getQuery().replace("token=", "");
            try (ShopClient shop =
                    builder(URI.create(uri.toString().split("\\?")[0])).build(ShopClient.class)) {
                switch (method) {
                    case "GET" -> {
                        return shop.get(token);
                    }
                    case "POST" -> {
                        return shop.post(fields.length == 0 ? null : fields[1]);
                    }
                    case "HEAD" -> shop.head();
                    case "DELETE" -> shop.delete();
                    default -> throw new AssertionError(method);
                }
                return "";
            }
        }

        @Override
        public String sendImpatiently(URI uri) throws Exception {
            try (ShopClient shop = builder(uri).readTimeout(2, TimeUnit.SECONDS).build(ShopClient.class)) {
                return shop.get(null);
            }
        }

        @Override
        public void read(URI uri, Reader reader) throws Exception {
            try (ShopClient shop = builder(uri).build(ShopClient.class);
                    InputStream body = shop.open()) {
                reader.read(body);
            }
        }

        @Override
        public String sendToldOfRedirects(URI uri) throws Exception {
            try (RedirectedClient shop = builder(uri).build(RedirectedClient.class)) {
                return shop.get();
            }
        }

        @Override
        public String sendByAnother(URI uri) throws Exception {
            try (AnotherClient shop = builder(uri).build(AnotherClient.class)) {
                return shop.get();
            }
        }

        @Override
        public Optional<Class<? extends Throwable>> ownException() {
            return Optional.of(WebApplicationException.class);
        }

        @Override
        public Set<String> knownToFail() {
            return Set.of(
                    "52 MB are not read to their end",
                    "a body shorter than its length",
                    "a body that does not go on",
                    "a body without its last chunk");
        }
    }
}
