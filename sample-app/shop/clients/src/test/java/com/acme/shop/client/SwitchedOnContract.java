package com.acme.shop.client;

import static com.acme.shop.client.ClientCase.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.RetryAdvice;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a client does that is switched on: it tells of its request, and leaves alone what is no error. */
public interface SwitchedOnContract {

    Client client();

    @TestFactory
    default Stream<DynamicTest> switchedOn() throws Exception {
        LyingServer server = new LyingServer();
        return Stream.of(
                        test("a 502 after POST is not worth retrying, after GET it is", () -> retries(server)),
                        test("429 with Retry-After: 30 says thirty seconds", () -> delay(server)),
                        test("an Idempotency-Key is told of", () -> key(server)),
                        test("nothing secret is in the text", () -> secrets(server)),
                        test("a success is read while it comes", () -> streams(server)),
                        test("204 and 299 are no errors", () -> successes(server)),
                        test("a redirect is no error", () -> redirect(server)),
                        test("a redirect is an error if the client is told so", () -> toldOfRedirects(server)),
                        test("another client is as it was", () -> another(server)))
                .onClose(() -> LyingServerContract.close(server));
    }

    private DynamicTest test(String name, ClientCase.Claim claim) {
        return ClientCase.test(client(), name, claim);
    }

    private void retries(LyingServer server) {
        URI route = server.route(Lie.of(502, "text/plain", "no"));
        UpstreamException afterPost = received(() -> client().send("POST", route));
        assertThat(afterPost.method()).contains("POST");
        assertThat(afterPost.retryAdvice().worthRetrying()).isFalse();
        assertThat(Upstream.worthRetrying().test(afterPost)).isFalse();
        UpstreamException afterGet = received(() -> client().send("GET", route));
        assertThat(afterGet.retryAdvice().worthRetrying()).isTrue();
        assertThat(afterGet.origin()).contains(URI.create("http://localhost:" + route.getPort()));
    }

    private void delay(LyingServer server) {
        URI route = server.route(Lie.of(429, "Retry-After: 30\r\n", new byte[0]));
        RetryAdvice advice = received(() -> client().send("POST", route)).retryAdvice();
        assertThat(advice.worthRetrying()).isTrue();
        assertThat(advice.delay()).contains(Duration.ofSeconds(30));
    }

    private void key(LyingServer server) {
        URI route = server.route(Lie.of(502, "text/plain", "no"));
        UpstreamException received = received(() -> client().send("POST", route, "Idempotency-Key", "4711"));
        assertThat(received.retryAdvice().worthRetrying()).isEqualTo(client().tellsKey());
    }

    private void secrets(LyingServer server) {
        URI route = server.route(Lie.of(
                403,
                "Set-Cookie: session=hunter2\r\nContent-Type: application/problem+json\r\n",
                "{\"type\":\"urn:hunter2\",\"title\":\"hunter2\",\"detail\":\"hunter2\"}"
                        .getBytes(StandardCharsets.UTF_8)));
        UpstreamException received = received(() -> client().send("GET", URI.create(route + "?token=hunter2")));
        assertThat(received).hasMessage("GET http://localhost:" + route.getPort() + ": 403 Forbidden, unknown type");
        assertThat(received.toString()).doesNotContain("hunter2");
        assertThat(received.headers()).doesNotContainKey("Set-Cookie");
        assertThat(received.detail()).isEqualTo("hunter2");
    }

    private void streams(LyingServer server) throws Exception {
        CountDownLatch firstIsRead = new CountDownLatch(1);
        URI route = server.route((out, in) -> {
            out.write(Lie.head(200, "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n"));
            Lie.chunk(out, "first".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            awaitAtMost(firstIsRead);
            Lie.chunk(out, "second".getBytes(StandardCharsets.US_ASCII));
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        AtomicBoolean read = new AtomicBoolean();
        client().read(route, body -> {
            assertThat(body.readNBytes(5)).asString().isEqualTo("first");
            assertThat(firstIsRead.getCount()).isEqualTo(1);
            firstIsRead.countDown();
            assertThat(body.readAllBytes()).asString().isEqualTo("second");
            read.set(true);
        });
        assertThat(read).isTrue();
    }

    private void successes(LyingServer server) throws Exception {
        assertThat(client().send("GET", server.route(Lie.of(299, "text/plain", "odd"))))
                .isEqualTo("odd");
        client().send("DELETE", server.route((out, in) -> out.write(Lie.head(204, ""))));
    }

    private void redirect(LyingServer server) throws Exception {
        URI target = server.route(Lie.of(200, "text/plain", "there"));
        URI route = server.route(Lie.of(302, "Location: " + target + "\r\n", new byte[0]));
        Throwable thrown = catchThrowable(() -> client().send("GET", route));
        assertThat(HttpStatusMapper.unwrap(thrown) instanceof UpstreamException)
                .as("%s", thrown)
                .isFalse();
    }

    private void toldOfRedirects(LyingServer server) {
        URI route = server.route(Lie.of(302, "Location: /elsewhere\r\n", new byte[0]));
        UpstreamException received = received(() -> client().sendToldOfRedirects(route));
        assertThat(received).isInstanceOf(UpstreamException.Redirection.class);
        assertThat(received.headers()).containsKey("Location");
    }

    private void another(LyingServer server) {
        URI route = server.route(Lie.problem(404, "{\"title\":\"a\"}"));
        Throwable thrown = catchThrowable(() -> client().sendByAnother(route));
        client().ownException()
                .ifPresentOrElse(
                        own -> assertThat(thrown).isInstanceOf(own),
                        () -> assertThat(thrown).isNull());
        assertThat(received(() -> client().send("GET", route))).isInstanceOf(UpstreamException.NotFound.class);
    }

    private static void awaitAtMost(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
