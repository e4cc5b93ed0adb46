package com.acme.shop.client.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.feign.FeignUpstreamErrors;
import com.sun.net.httpserver.HttpServer;
import feign.DefaultRetryer;
import feign.ExceptionPropagationPolicy;
import feign.Feign;
import feign.FeignException;
import feign.HeaderMap;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Feign over its own client, {@code HttpURLConnection}. */
class FeignTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new FeignClient();
    }

    @Test
    void an_error_that_is_worth_it_is_retried_and_no_other() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(requests.incrementAndGet() % 3 == 0 ? 200 : 502, -1);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort());
            Orders orders = orders(address.toString());
            orders.find("7");
            assertThat(requests).hasValue(3);
            assertThat(catchThrowable(() -> orders.place(""))).isInstanceOf(UpstreamException.BadGateway.class);
            assertThat(requests).hasValue(4);
        } finally {
            server.stop(0);
        }
    }

    private static Orders orders(String address) {
        return Feign.builder()
                .errorDecoder(new FeignUpstreamErrors().retrying())
                .retryer(new DefaultRetryer(100, 1_000, 3))
                .exceptionPropagationPolicy(ExceptionPropagationPolicy.UNWRAP)
                .target(Orders.class, address);
    }

    interface Orders {

        @RequestLine("GET /orders/{id}")
        String find(@Param("id") String id);

        @RequestLine("POST /orders")
        String place(String order);
    }

    interface Shop {

        @RequestLine("GET ")
        String get(URI uri, @HeaderMap Map<String, Object> headers);

        @RequestLine("POST ")
        String post(URI uri, @HeaderMap Map<String, Object> headers);

        @RequestLine("DELETE ")
        String delete(URI uri, @HeaderMap Map<String, Object> headers);

        @RequestLine("HEAD ")
        void head(URI uri, @HeaderMap Map<String, Object> headers);

        @RequestLine("GET ")
        Response open(URI uri);
    }

    private static final class FeignClient implements Client {

        @Override
        public String send(String method, URI uri, String... fields) {
            Shop shop = shop(new Feign.Builder().errorDecoder(new FeignUpstreamErrors()), 20, true);
            Map<String, Object> headers = fields.length == 0 ? Map.of() : Map.of(fields[0], fields[1]);
            return switch (method) {
                case "GET" -> shop.get(uri, headers);
                case "POST" -> shop.post(uri, headers);
                case "DELETE" -> shop.delete(uri, headers);
                default -> {
                    shop.head(uri, headers);
                    yield "";
                }
            };
        }

        @Override
        public String sendImpatiently(URI uri) {
            return shop(new Feign.Builder().errorDecoder(new FeignUpstreamErrors()), 2, true)
                    .get(uri, Map.of());
        }

        @Override
        public void read(URI uri, Reader reader) throws Exception {
            Shop shop = shop(new Feign.Builder().errorDecoder(new FeignUpstreamErrors()), 20, true);
            try (Response response = shop.open(uri);
                    InputStream body = response.body().asInputStream()) {
                reader.read(body);
            }
        }

        @Override
        public String sendToldOfRedirects(URI uri) {
            return shop(new Feign.Builder().errorDecoder(new FeignUpstreamErrors(status -> status >= 300)), 20, false)
                    .get(uri, Map.of());
        }

        @Override
        public String sendByAnother(URI uri) {
            return shop(new Feign.Builder(), 20, true).get(uri, Map.of());
        }

        @Override
        public Optional<Class<? extends Throwable>> ownException() {
            return Optional.of(FeignException.NotFound.class);
        }

        @Override
        public Set<String> knownToFail() {
            return Set.of("a body shorter than its length", "gzip that is none", "round trip: challenge");
        }

        private static Shop shop(Feign.Builder builder, int readTimeout, boolean following) {
            return builder.options(new Request.Options(10, TimeUnit.SECONDS, readTimeout, TimeUnit.SECONDS, following))
                    .retryer(Retryer.NEVER_RETRY)
                    .target(Shop.class, "http://localhost");
        }
    }
}
