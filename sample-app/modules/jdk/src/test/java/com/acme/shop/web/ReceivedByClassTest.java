package com.acme.shop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.acme.shop.billing.PaymentDeclinedException;
import com.acme.shop.billing.PaymentDeclinedException.Reason;
import com.acme.shop.http.HttpStatus;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.Problem;
import com.acme.shop.http.ProblemResponse;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.orders.OrderNotFoundException;
import com.acme.shop.orders.OutOfStockException;
import com.acme.shop.orders.RateLimitedException;
import com.acme.shop.web.jdkhttpclient.UpstreamHttp;
import com.acme.shop.web.jdkhttpserver.JdkProblemFilter;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client of a package that only uses others receives their errors by class, from a server that throws them. */
class ReceivedByClassTest {

    private static final Map<Integer, Map<String, List<String>>> MANDATORY = Map.of(
            401, Map.of("WWW-Authenticate", List.of("Basic realm=\"a\"")),
            405, Map.of("Allow", List.of("GET")),
            407, Map.of("Proxy-Authenticate", List.of("Basic realm=\"a\"")),
            426, Map.of("Upgrade", List.of("HTTP/3.0")));

    private static final Map<String, Supplier<RuntimeException>> THROWN = new LinkedHashMap<>();

    static {
        THROWN.put("order-not-found", () -> new OrderNotFoundException("7"));
        THROWN.put(
                "out-of-stock", () -> new OutOfStockException("teapot", 21, 0).withRestocked(LocalDate.of(2030, 1, 7)));
        THROWN.put("rate-limited", () -> new RateLimitedException(Duration.ofSeconds(30), 5));
        THROWN.put(
                "payment-declined",
                () -> new PaymentDeclinedException(
                        new BigDecimal("12.50"), Reason.OVER_LIMIT, "pay-4711", "4111-1111"));
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                Map<String, List<String>> fields = MANDATORY.getOrDefault(status.code(), Map.of());
                THROWN.put(
                        Integer.toString(status.code()),
                        () -> HttpStatusMapper.exceptionFor(status.code(), "Why: " + status, fields));
            }
        }
    }

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
                    throw THROWN.get(exchange.getRequestURI().getPath().substring(1))
                            .get();
                })
                .getFilters()
                .add(new JdkProblemFilter());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_problem_type_of_the_orders_has_the_class_and_the_data_of_the_orders() {
        assertThat(((com.acme.shop.orders.Upstream.OrderNotFound) received("order-not-found")).payload())
                .contains(new com.acme.shop.orders.UpstreamProblem.OrderNotFound("7"));
        assertThat(((com.acme.shop.orders.Upstream.OutOfStock) received("out-of-stock")).payload())
                .contains(
                        new com.acme.shop.orders.UpstreamProblem.OutOfStock("teapot", 21, 0, LocalDate.of(2030, 1, 7)));
        com.acme.shop.orders.Upstream.RateLimited limited =
                (com.acme.shop.orders.Upstream.RateLimited) received("rate-limited");
        assertThat(limited.retryAdvice().worthRetrying()).isTrue();
        assertThat(limited.retryAfter()).contains(Duration.ofSeconds(30));
    }

    @Test
    void a_problem_type_of_the_payments_has_the_class_and_the_public_data_of_the_payments() {
        com.acme.shop.billing.Upstream.PaymentDeclined declined =
                (com.acme.shop.billing.Upstream.PaymentDeclined) received("payment-declined");

        assertThat(declined.payload())
                .contains(new com.acme.shop.billing.UpstreamProblem.PaymentDeclined(
                        new BigDecimal("12.50"),
                        com.acme.shop.billing.UpstreamProblem.PaymentDeclined.Reason.OVER_LIMIT));
        assertThat(declined + " " + declined.members()).doesNotContain("4711", "4111");
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_public_comes_through_and_nothing_else(String name) {
        ProblemResponse sent = Problems.toResponse(THROWN.get(name).get());

        UpstreamException received = received(name);

        assertThat(received.statusCode()).isEqualTo(sent.status());
        Problem problem = new Problem(
                received.type(),
                received.title(),
                received.statusCode(),
                received.detail(),
                sent.status() < 500 ? received.instance() : null,
                received.members());
        assertThat(problem.toJson()).isEqualTo(sent.problem().toJson());
        String simpleName = HttpStatus.of(sent.status()).name().replace("_", "");
        Class<?> ofStatus = Character.isDigit(name.charAt(0))
                ? received.getClass()
                : received.getClass().getSuperclass();
        assertThat(ofStatus.getSimpleName()).isEqualToIgnoringCase(simpleName);
        assertThat(ofStatus.getEnclosingClass()).isEqualTo(UpstreamException.class);
    }

    static Iterable<String> names() {
        return THROWN.keySet();
    }

    private static UpstreamException received(String name) {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name);
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
        return catchThrowableOfType(
                UpstreamException.class,
                () -> UpstreamHttp.send(HttpClient.newHttpClient(), request, BodyHandlers.ofString()));
    }
}
