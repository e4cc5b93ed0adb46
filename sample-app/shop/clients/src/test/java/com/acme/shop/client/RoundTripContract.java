package com.acme.shop.client;

import static com.acme.shop.client.ClientCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.ThrownErrors;
import com.acme.shop.http.HttpStatus;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.OrderNotFoundException;
import com.acme.shop.http.OutOfStockException;
import com.acme.shop.http.PaymentDeclinedException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.ProblemResponse;
import com.acme.shop.http.RateLimitedException;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every exception of the shop, thrown on a server and read by a client: what is public comes through, and nothing else. */
public interface RoundTripContract {

    Client client();

    @TestFactory
    default Stream<DynamicTest> everyExceptionComesThrough() throws Exception {
        ThrowingServer server = new ThrowingServer();
        return ThrownErrors.ALL.entrySet().stream()
                .map(thrown -> ClientCase.test(client(), "round trip: " + thrown.getKey(), () -> {
                    URI route = server.route(thrown.getKey());
                    check(
                            received(() -> client().send("GET", route)),
                            thrown.getValue().get(),
                            route);
                }))
                .onClose(server::close);
    }

    private static void check(UpstreamException received, RuntimeException thrown, URI route) {
        ProblemResponse sent = HttpStatusMapper.toResponse(thrown);
        assertThat(received.statusCode()).isEqualTo(sent.status());
        assertThat(received.status()).isEqualTo(HttpStatus.of(sent.status()));
        assertThat(received.getClass()).isEqualTo(classOf(thrown, sent.status()));
        Problem problem = new Problem(
                received.type(),
                received.title(),
                received.statusCode(),
                received.detail(),
                isNew(received, sent) ? null : received.instance(),
                received.members());
        assertThat(problem.toJson()).isEqualTo(sent.problem().toJson());
        assertThat(received.payload().orElse(null)).isEqualTo(payload(thrown));
        assertThat(received.headers().get("content-type")).containsExactly(Problem.MEDIA_TYPE);
        for (String name : List.of("Retry-After", "WWW-Authenticate", "Allow", "Link", "Content-Range", "Accept")) {
            assertThat(received.headers().get(name))
                    .as(name)
                    .isEqualTo(sent.headers().get(name));
        }
        assertThat(received.method()).contains("GET");
        assertThat(received.origin()).contains(URI.create("http://localhost:" + route.getPort()));
        assertThat(received.excerpt()).isEmpty();
        assertThat(received.truncated()).isFalse();
        assertThat(received).hasNoCause();
        String everything = received + " " + received.members() + received.headers() + received.payload();
        assertThat(everything).doesNotContain("4111-1111", "pay-4711", "hunter2", "archive-3", "db-3");
    }

    /** A server error without an instance gets one, under which it is logged. */
    private static boolean isNew(UpstreamException received, ProblemResponse sent) {
        return sent.status() >= 500
                && sent.problem().instance() == null
                && String.valueOf(received.instance()).startsWith("urn:uuid:");
    }

    /** The class of the problem type, or else that of the status, or else that of its category. */
    private static Class<?> classOf(RuntimeException thrown, int status) {
        if (thrown instanceof OrderNotFoundException) {
            return Upstream.OrderNotFound.class;
        }
        if (thrown instanceof OutOfStockException) {
            return Upstream.OutOfStock.class;
        }
        if (thrown instanceof PaymentDeclinedException) {
            return Upstream.PaymentDeclined.class;
        }
        if (thrown instanceof RateLimitedException) {
            return Upstream.RateLimited.class;
        }
        if (HttpStatus.find(status).isEmpty()) {
            return status < 500 ? UpstreamException.ClientError.class : UpstreamException.ServerError.class;
        }
        return Stream.of(UpstreamException.class.getDeclaredClasses())
                .filter(type -> type.getSimpleName()
                        .equalsIgnoreCase(HttpStatus.of(status).name().replace("_", "")))
                .findAny()
                .orElseThrow(() -> new AssertionError("no class for " + status));
    }

    private static UpstreamProblem payload(RuntimeException thrown) {
        if (thrown instanceof OrderNotFoundException order) {
            return new UpstreamProblem.OrderNotFound(order.orderId());
        }
        if (thrown instanceof OutOfStockException stock) {
            return new UpstreamProblem.OutOfStock(stock.item(), stock.wanted(), stock.available(), stock.restocked());
        }
        if (thrown instanceof PaymentDeclinedException payment) {
            String reason = payment.reason().name();
            return new UpstreamProblem.PaymentDeclined(
                    payment.amount(), UpstreamProblem.PaymentDeclined.Reason.valueOf(reason.toUpperCase(Locale.ROOT)));
        }
        return thrown instanceof RateLimitedException limit ? new UpstreamProblem.RateLimited(limit.calls()) : null;
    }
}
