package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A failure on a kept-alive connection: another request follows, unless the server says that it closes the connection. */
interface KeptAliveContract extends Contract {
    List<String> FAILURES = List.of(
            "/errors/message",
            "/errors/server",
            "/errors/date",
            "/errors/upgrade",
            "/errors/control",
            "/errors/long",
            "/errors/not-modified",
            "/errors/unknown-599",
            "/async/server",
            "/errors/unexpected",
            "/async/unexpected",
            "/refused/403",
            "/nowhere");

    /** The failures that an adapter also answers in the default mode. */
    List<String> OF_THE_ADAPTER = FAILURES.subList(0, 9);

    String CUT_OFF = "kept alive: /export";
    String MALFORMED = "kept alive: malformed JSON";

    static Stream<String> names() {
        return Stream.concat(FAILURES.stream().map(path -> "kept alive: " + path), Stream.of(CUT_OFF, MALFORMED));
    }

    @TestFactory
    default Stream<DynamicTest> aRequestFollowsAFailure() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String path : Mode.TODAY == Mode.FRAMEWORK_ERRORS ? FAILURES : OF_THE_ADAPTER) {
            tests.add(check("kept alive: " + path, connection -> {
                RawAnswer answer = connection.send("GET", path, "", "");
                assertThat(answer.status()).isBetween(304, 599);
                connection.goesOnAfter(answer);
            }));
        }
        if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
            tests.add(check(MALFORMED, connection -> {
                RawAnswer answer = connection.send("POST", "/orders", ConnectionContract.JSON, "{\"item\":");
                assertThat(answer.status()).isEqualTo(400);
                connection.goesOnAfter(answer);
            }));
        }
        return tests.stream();
    }

    /** A client that waits for the body's end must see that the connection has one and the body has none. */
    @TestFactory
    default Stream<DynamicTest> anAnswerThatHasBegunIsCutOff() {
        return Stream.of(check(CUT_OFF, connection -> {
            String received = connection.sendAndAwaitTheEnd("GET", "/export");
            assertThat(received)
                    .matches("(?s)(HTTP/1.1 200 .*)?")
                    .doesNotEndWith("0\r\n\r\n")
                    .doesNotContain("Service Unavailable", "urn:uuid:", "archive-7");
        }));
    }
}
