package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Failures over HTTP/2 without TLS: the same responses as over HTTP/1.1, except for connection-specific fields. */
interface Http2Contract extends Contract {
    /** RFC 9113, section 8.2.2: a response with one of them is malformed. */
    String[] OF_A_CONNECTION = {"connection", "upgrade", "keep-alive", "proxy-connection", "transfer-encoding"};

    List<String> FAILURES = List.of("message", "members", "server", "upgrade", "connection-fields", "unexpected");

    static Stream<String> names() {
        return Stream.concat(Stream.of("HEAD"), FAILURES.stream()).map(name -> "http/2: " + name);
    }

    /** Whether the server speaks HTTP/2 without TLS. */
    default boolean speaksHttp2() {
        return true;
    }

    @TestFactory
    @Tag("matrix")
    default Stream<DynamicTest> aFailureIsAnsweredOverHttp2() {
        Wire wire = wire().over(HttpClient.Version.HTTP_2);
        if (!speaksHttp2()) {
            return Stream.of(check(
                    "http/2 is not spoken",
                    connection -> assertThat(wire.send("GET", "/orders/1").version())
                            .isEqualTo(HttpClient.Version.HTTP_1_1)));
        }
        return Stream.concat(
                Stream.of(check("http/2: HEAD", connection -> {
                    wire.send("GET", "/orders/1"); // this request upgrades the connection
                    HttpResponse<byte[]> answer = wire.send("HEAD", "/errors/message");
                    assertThat(answer.statusCode()).isEqualTo(410);
                    assertThat(answer.body()).isEmpty();
                    ExpectedAnswer.ALL.get("message").check(wire.send("GET", "/errors/message"));
                })),
                failures(wire));
    }

    private Stream<DynamicTest> failures(Wire wire) {
        return FAILURES.stream()
                .map(name -> check("http/2: " + name, connection -> {
                    wire.send("GET", "/orders/1"); // this request upgrades the connection
                    HttpResponse<byte[]> answer = wire.send("GET", "/errors/" + name);
                    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                    assertThat(answer.headers().map()).doesNotContainKeys(OF_A_CONNECTION);
                    if (name.equals("unexpected")) {
                        Mode.isUnexpected(answer);
                    } else if (OF_THIS.contains(name)) {
                        Wire.isProblem(answer, name.equals("upgrade") ? 426 : 409, Wire.text(answer));
                    } else {
                        ExpectedAnswer.ALL.get(name).check(answer);
                    }
                }));
    }

    /** The failures with other fields than over HTTP/1.1. */
    List<String> OF_THIS = List.of("upgrade", "connection-fields");
}
