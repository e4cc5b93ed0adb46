package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A handler begins a response and fails before anything is sent: the client sees only the problem. */
interface GivenUpContract extends Contract {
    List<String> BEGUN = List.of(
            "bytes",
            "writer",
            "etag-and-bytes",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "content-type",
            "content-range",
            "content-disposition",
            "etag",
            "last-modified",
            "retry-after");

    /**
     * Whether a field that does not describe the content stays, such as a request's id. It does where the response is the
     * exchange's, and it does not where the handler makes a response, which is given up as a whole.
     *
     * @param begun what was begun
     */
    default boolean keepsOtherFields(String begun) {
        return true;
    }

    static Stream<String> names() {
        return BEGUN.stream().map(begun -> "given up: " + begun);
    }

    @TestFactory
    default Stream<DynamicTest> whatWasGivenUpIsNotSeen() {
        return BEGUN.stream()
                .map(begun -> check("given up: " + begun, connection -> {
                    RawAnswer answer = connection.send("GET", "/given-up/" + begun, "", "");
                    ExpectedAnswer.ALL
                            .get(begun.equals("retry-after") ? "delay-413" : "message")
                            .check(answer);
                    assertThat(answer.fields())
                            .allSatisfy((name, values) ->
                                    assertThat(values).as(name).hasSize(1));
                    if (!begun.matches(
                            "content-length|content-type|transfer-encoding" // which the server may send itself
                                    + "|retry-after")) { // which the problem has, too
                        assertThat(answer.fields()).doesNotContainKeys(begun, "etag");
                    }
                    if (keepsOtherFields(begun)) {
                        assertThat(answer.fields()).containsEntry("x-kept", List.of("7"));
                    } else {
                        assertThat(answer.fields()).doesNotContainKey("x-kept");
                    }
                    connection.goesOnAfter(answer);
                }));
    }
}
