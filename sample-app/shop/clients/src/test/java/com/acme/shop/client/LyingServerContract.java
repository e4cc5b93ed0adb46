package com.acme.shop.client;

import static com.acme.shop.client.ClientCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a server sends as an error, the client throws an exception of its status, in bounded time and space. */
public interface LyingServerContract {

    /** More than all buffers on the way hold, and far less than a client should read. */
    long FAR_TOO_LONG = 52 * 1024 * 1024;

    Client client();

    @TestFactory
    default Stream<DynamicTest> lies() throws Exception {
        LyingServer server = new LyingServer();
        List<DynamicTest> cases = new ArrayList<>();
        Cases lies = (name, response, check) -> cases.add(ClientCase.test(
                client(), name, () -> check.accept(received(() -> client().send("GET", server.route(response))))));
        problems(lies);
        noProblems(lies);
        charsets(lies);
        brokenOff(lies);
        sizes(lies);
        codes(lies);
        cases.add(bound(server, "52 MB are not read to their end", 409));
        cases.add(stalled(server));
        cases.add(head(server));
        return cases.stream().onClose(() -> close(server));
    }

    private static void problems(Cases lies) {
        lies.add(
                "members of wrong types",
                Lie.problem(
                        409, "{\"type\":7,\"title\":[],\"detail\":{},\"instance\":true,\"status\":\"no\",\"a\":[1]}"),
                received -> {
                    assertThat(received).isExactlyInstanceOf(UpstreamException.Conflict.class);
                    assertThat(received.type()).hasToString("about:blank");
                    assertThat(received.title()).isNull();
                    assertThat(received.detail()).isNull();
                    assertThat(received.instance()).isNull();
                    assertThat(received.members()).containsOnlyKeys("a");
                });
        String outOfStock = "{\"type\":\"https://shop.acme.com/problems/out-of-stock\",\"title\":\"t\",";
        lies.add(
                "a known type",
                Lie.problem(409, outOfStock + "\"item\":\"a\",\"wanted\":2,\"available\":1}"),
                received -> {
                    assertThat(received).isInstanceOf(Upstream.OutOfStock.class);
                    assertThat(received.payload()).isPresent();
                });
        lies.add(
                "a known type without a mandatory member", Lie.problem(409, outOfStock + "\"wanted\":2}"), received -> {
                    assertThat(received).isInstanceOf(Upstream.OutOfStock.class);
                    assertThat(received.payload()).isEmpty();
                    assertThat(received.members()).containsEntry("wanted", 2);
                });
        lies.add(
                "a known type with a mandatory member of a wrong type",
                Lie.problem(409, outOfStock + "\"item\":\"a\",\"wanted\":\"2\",\"available\":1}"),
                received -> {
                    assertThat(received.payload()).isEmpty();
                    assertThat(received.members()).containsEntry("wanted", "2");
                });
        lies.add(
                "a known type with another status",
                Lie.problem(500, outOfStock + "\"status\":409,\"item\":\"a\",\"wanted\":2,\"available\":1}"),
                received -> {
                    assertThat(received).isExactlyInstanceOf(UpstreamException.InternalServerError.class);
                    assertThat(received.statusCode()).isEqualTo(500);
                });
        lies.add("an unknown type", Lie.problem(409, "{\"type\":\"urn:a:b\",\"detail\":\"d\",\"c\":1.5}"), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.Conflict.class);
            assertThat(received.type()).hasToString("urn:a:b");
            assertThat(received.detail()).isEqualTo("d");
            assertThat(received.members()).containsOnlyKeys("c");
        });
        lies.add(
                "a relative type",
                (out, in) -> Lie.problem(404, "{\"type\":\"/problems/x\"}").write(out, in),
                received -> assertThat(received.type()).hasToString("/problems/x"));
        lies.add(
                "the last of duplicate names",
                Lie.problem(404, "{\"title\":\"a\",\"title\":\"b\"}"),
                received -> assertThat(received.title()).isEqualTo("b"));
        lies.add(
                "no headers that a 401 and a 407 must have",
                Lie.problem(407, "{\"title\":\"a\"}"),
                received ->
                        assertThat(received).isExactlyInstanceOf(UpstreamException.ProxyAuthenticationRequired.class));
    }

    private static void noProblems(Cases lies) {
        lies.add("HTML", Lie.of(502, "text/html", "<html>Bad gateway"), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.BadGateway.class);
            assertThat(received.excerpt()).isEqualTo("<html>Bad gateway");
            assertThat(received.title()).isNull();
        });
        lies.add(
                "HTML that says that it is a problem",
                Lie.problem(502, "<html>"),
                received -> assertThat(received.excerpt()).isEqualTo("<html>"));
        lies.add("an empty body", Lie.problem(503, ""), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.ServiceUnavailable.class);
            assertThat(received.excerpt()).isEmpty();
            assertThat(received.truncated()).isFalse();
        });
        lies.add("no media type", Lie.of(418, "", "{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8)), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.ClientError.class);
            assertThat(received.statusCode()).isEqualTo(418);
        });
        lies.add(
                "a media type that is none",
                Lie.of(400, "/;=,\"", "{\"title\":\"a\"}"),
                received -> assertThat(received).isExactlyInstanceOf(UpstreamException.BadRequest.class));
        lies.add(
                "health",
                Lie.of(503, "application/json", "{\"status\":\"DOWN\"}"),
                received -> assertThat(received.excerpt()).isEqualTo("{\"status\":\"DOWN\"}"));
        lies.add(
                "octets after the JSON",
                Lie.problem(400, "{\"title\":\"a\"} b"),
                received -> assertThat(received.title()).isNull());
        lies.add(
                "10,000 levels",
                Lie.problem(400, "[".repeat(10_000)),
                received -> assertThat(received.excerpt()).startsWith("[[[["));
        lies.add(
                "10,000 levels in a member",
                Lie.problem(400, "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                received -> assertThat(received).isExactlyInstanceOf(UpstreamException.BadRequest.class));
    }

    private static void charsets(Cases lies) {
        lies.add(
                "UTF-16 that is declared",
                Lie.in(StandardCharsets.UTF_16, "utf-16", 400, "{\"title\":\"\u00e4\"}"),
                received -> assertThat(received.title()).isEqualTo("\u00e4"));
        lies.add(
                "a charset that nobody knows",
                Lie.in(StandardCharsets.UTF_8, "klingon", 400, "{\"title\":\"\u00e4\"}"),
                received -> assertThat(received.title()).isEqualTo("\u00e4"));
        lies.add(
                "Latin-1 that is not declared",
                Lie.of(
                        400,
                        "Content-Type: " + Lie.PROBLEM + "\r\n",
                        "{\"title\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1)),
                received -> assertThat(received.title()).isEqualTo("\uFFFD"));
        lies.add(
                "a byte order mark",
                Lie.problem(400, "\uFEFF{\"title\":\"a\"}"),
                received -> assertThat(received.title()).isEqualTo("a"));
        lies.add(
                "a lone surrogate",
                Lie.problem(400, "{\"title\":\"\\ud83d!\"}"),
                received -> assertThat(received.title()).isEqualTo("\uFFFD!"));
    }

    private static void brokenOff(Cases lies) {
        String body = "{\"title\":\"a\"}";
        lies.add("a body shorter than its length", Lie.cut(404, body), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
            assertThat(received.truncated()).isTrue();
        });
        lies.add("a body without its last chunk", Lie.cutChunk(404, body), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
            assertThat(received.truncated()).isTrue();
        });
        lies.add("a body that ends with the connection", Lie.untilTheEnd(404, body), received -> {
            assertThat(received.title()).isEqualTo("a");
            assertThat(received.truncated()).isFalse();
        });
    }

    private static void sizes(Cases lies) throws Exception {
        String gzip = "Content-Type: " + Lie.PROBLEM + "\r\nContent-Encoding: gzip\r\n";
        lies.add(
                "a problem that is compressed",
                Lie.of(404, gzip, Lie.gzip("{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8))),
                received -> assertThat(received.title()).isEqualTo("a"));
        lies.add("a gzip bomb", Lie.of(404, gzip, Lie.gzip(new byte[20_000_000])), received -> {
            assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
            assertThat(received.truncated()).isTrue();
        });
        lies.add(
                "gzip that is none",
                Lie.of(404, gzip, "{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8)),
                received -> assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class));
        lies.add("64 KiB", Lie.problem(404, "{\"title\":\"a\"}" + " ".repeat(65_536 - 13)), received -> {
            assertThat(received.title()).isEqualTo("a");
            assertThat(received.truncated()).isFalse();
        });
        lies.add("64 KiB and one octet", Lie.problem(404, "{\"title\":\"a\"}" + " ".repeat(65_537 - 13)), received -> {
            assertThat(received.title()).isNull();
            assertThat(received.excerpt()).hasSize(2_000).startsWith("{\"title\":\"a\"}");
            assertThat(received.truncated()).isTrue();
        });
        lies.add(
                "52 MB",
                Lie.endless(404, "Content-Type: " + Lie.PROBLEM + "\r\n", FAR_TOO_LONG, () -> {}),
                received -> {
                    assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
                    assertThat(received.truncated()).isTrue();
                });
    }

    private static void codes(Cases lies) {
        for (int code : new int[] {400, 418, 432, 499, 500, 511, 599, 600, 700, 999}) {
            lies.add("the code " + code, Lie.problem(code, "{\"status\":404}"), received -> {
                assertThat(received.statusCode()).isEqualTo(code);
                assertThat(received)
                        .isInstanceOf(
                                code < 500 ? UpstreamException.ClientError.class : UpstreamException.ServerError.class);
            });
        }
    }

    /** The server notices that the client does not want the rest. */
    private DynamicTest bound(LyingServer server, String name, int status) {
        CountDownLatch closed = new CountDownLatch(1);
        return ClientCase.test(client(), name, () -> {
            URI route = server.route(Lie.endless(status, "", FAR_TOO_LONG, closed::countDown));
            assertThat(received(() -> client().send("GET", route)).statusCode()).isEqualTo(status);
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        });
    }

    /** The client waits for its own read timeout, and no longer; the status is kept. */
    private DynamicTest stalled(LyingServer server) {
        CountDownLatch closed = new CountDownLatch(1);
        return ClientCase.test(client(), "a body that does not go on", () -> {
            URI route = server.route(Lie.stalled(404, "{\"title\":\"a\"", closed::countDown));
            UpstreamException received = received(() -> client().sendImpatiently(route));
            assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
            assertThat(received.truncated()).isTrue();
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        });
    }

    private DynamicTest head(LyingServer server) {
        return ClientCase.test(client(), "HEAD", () -> {
            URI route = server.route((out, in) ->
                    out.write(Lie.head(404, "Content-Type: " + Lie.PROBLEM + "\r\nContent-Length: 13\r\n")));
            UpstreamException received = received(() -> client().send("HEAD", route));
            assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
            assertThat(received.method()).contains("HEAD");
        });
    }

    static void close(LyingServer server) {
        try {
            server.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** Takes cases down. */
    @FunctionalInterface
    interface Cases {
        void add(String name, LyingServer.Response response, Consumer<UpstreamException> check);
    }
}
