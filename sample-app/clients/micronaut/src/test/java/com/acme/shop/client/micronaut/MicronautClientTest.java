package com.acme.shop.client.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamSamples;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.io.buffer.ByteBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The client of Micronaut, over Netty. */
class MicronautClientTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    private static final Map<String, ApplicationContext> SHOPS = new ConcurrentHashMap<>();

    @Override
    public Client client() {
        return new MicronautClient();
    }

    @AfterAll
    static void stop() {
        SHOPS.values().forEach(ApplicationContext::close);
    }

    /** Micronaut would give null, an empty optional or an empty publisher for a 404. */
    @Test
    void a_404_is_thrown_whatever_a_method_returns() throws IOException {
        HttpServer server = unknown();
        URI address = address(server);
        try (ApplicationContext shop = shop(address, Map.of())) {
            ShopClient client = shop.getBean(ShopClient.class);
            assertUnknown(() -> client.get("orders/7", null));
            assertUnknown(() -> client.orNull("orders/7"));
            assertUnknown(() -> client.optional("orders/7"));
            assertUnknown(() -> client.response("orders/7"));
            assertUnknown(() -> Mono.from(client.single("orders/7")).block());
            assertUnknown(() -> shop.getBean(MatchedClient.class).get("orders/7"));
            assertUnknown(() -> shop.getBean(PlainClient.class).get("orders/7"));
            // Micronaut reads no body for these.
            assertThat(catchThrowable(
                            () -> Flux.from(client.publisher("orders/7")).blockLast()))
                    .isInstanceOf(UpstreamException.NotFound.class);
            assertThat(catchThrowable(() -> client.head("orders/7"))).isInstanceOf(UpstreamException.NotFound.class);
            assertThat(catchThrowable(() -> Flux.from(client.open("orders/7")).blockLast()))
                    .isInstanceOf(UpstreamException.NotFound.class);
            for (ThrowingCallable later : new ThrowingCallable[] {
                () -> client.future("orders/7").join(),
                () -> client.optionalFuture("orders/7").join()
            }) {
                assertThatThrownBy(later)
                        .isInstanceOf(CompletionException.class)
                        .cause()
                        .isInstanceOf(Upstream.OrderNotFound.class);
            }
        } finally {
            server.stop(0);
        }
    }

    /** With this option Micronaut makes no exception of an error response. */
    @Test
    void a_404_is_thrown_where_micronaut_itself_throws_nothing() throws IOException {
        HttpServer server = unknown();
        try (ApplicationContext shop =
                shop(address(server), Map.of("micronaut.http.services.shop.exception-on-error-status", false))) {
            assertUnknown(() -> shop.getBean(ShopClient.class).response("orders/7"));
        } finally {
            server.stop(0);
        }
    }

    /** The client that is not switched on has the results that Micronaut gives. */
    @Test
    void another_client_still_gets_nothing_for_a_404() throws IOException {
        HttpServer server = unknown();
        try (ApplicationContext shop = shop(address(server), Map.of())) {
            assertThat(shop.getBean(AnotherClient.class).get("orders/7")).isNull();
            assertThat(shop.getBean(AnotherClient.class).optional("orders/7")).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void assertUnknown(ThrowingCallable call) {
        assertThat(catchThrowable(call)).isInstanceOf(Upstream.OrderNotFound.class);
    }

    private static HttpServer unknown() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = UpstreamSamples.orderNotFound().body();
            exchange.getResponseHeaders().putAll(UpstreamSamples.orderNotFound().headers());
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(404, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static ApplicationContext shop(URI address, Map<String, Object> more) {
        Map<String, Object> configuration = new HashMap<>(more);
        configuration.put("shop.url", address.toString());
        for (String id : new String[] {"shop", "another", "redirected"}) {
            configuration.put("micronaut.http.services." + id + ".url", address.toString());
        }
        configuration.put("micronaut.http.services.redirected.follow-redirects", false);
        return ApplicationContext.run(configuration);
    }

    private static final class MicronautClient implements Client {

        @Override
        public String send(String method, URI uri, String... fields) {
            ShopClient shop = bean(ShopClient.class, uri, 20);
            String token = uri.getQuery() == null ? null : uri.getQuery().replace("token=", "");
            switch (method) {
                case "GET" -> {
                    return shop.get(path(uri), token);
                }
                case "POST" -> {
                    return shop.post(path(uri), fields.length == 0 ? null : fields[1]);
                }
                case "HEAD" -> shop.head(path(uri));
                case "DELETE" -> shop.delete(path(uri));
                default -> throw new AssertionError(method);
            }
            return "";
        }

        @Override
        public String sendImpatiently(URI uri) {
            return bean(ShopClient.class, uri, 2).get(path(uri), null);
        }

        @Override
        public void read(URI uri, Reader reader) throws IOException {
            Iterator<InputStream> chunks = Flux.from(
                            bean(ShopClient.class, uri, 20).open(path(uri)))
                    .<InputStream>map(MicronautClient::chunk)
                    .toIterable(1)
                    .iterator();
            Enumeration<InputStream> all = new Enumeration<>() {
                @Override
                public boolean hasMoreElements() {
                    return chunks.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    return chunks.next();
                }
            };
            try (InputStream body = new SequenceInputStream(all)) {
                reader.read(body);
            }
        }

        private static InputStream chunk(ByteBuffer<?> buffer) {
            return new ByteArrayInputStream(buffer.toByteArray());
        }

        @Override
        public String sendToldOfRedirects(URI uri) {
            return bean(RedirectedClient.class, uri, 20).get(path(uri));
        }

        @Override
        public String sendByAnother(URI uri) {
            return bean(AnotherClient.class, uri, 20).get(path(uri));
        }

        @Override
        public Optional<Class<? extends Throwable>> ownException() {
            return Optional.empty();
        }

        @Override
        public Set<String> knownToFail() {
            return Set.of(
                    "52 MB",
                    "52 MB are not read to their end",
                    "a body shorter than its length",
                    "a body that does not go on",
                    "a body without its last chunk",
                    "a gzip bomb",
                    "gzip that is none");
        }

        private static <T> T bean(Class<T> type, URI uri, int readTimeout) {
            String key = uri.getPort() + " " + readTimeout;
            return SHOPS.computeIfAbsent(
                            key,
                            none -> shop(
                                    URI.create("http://localhost:" + uri.getPort()),
                                    Map.of("micronaut.http.services.shop.read-timeout", readTimeout + "s")))
                    .getBean(type);
        }

        private static String path(URI uri) {
            return uri.getPath().substring(1);
        }
    }
}
