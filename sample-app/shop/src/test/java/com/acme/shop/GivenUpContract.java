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
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "content-type",
            "content-range",
            "content-disposition",
            "etag",
            "last-modified");

    static Stream<String> names() {
        return BEGUN.stream().map(begun -> "given up: " + begun);
    }

    @TestFactory
    default Stream<DynamicTest> whatWasGivenUpIsNotSeen() {
        return BEGUN.stream()
                .map(begun -> check("given up: " + begun, connection -> {
                    RawAnswer answer = connection.send("GET", "/given-up/" + begun, "", "");
                    ExpectedAnswer.ALL.get("message").check(answer);
                    if (!begun.matches(
                            "content-length|content-type|transfer-encoding")) { // which the server may send itself
                        assertThat(answer.fields()).doesNotContainKey(begun);
                    }
                    connection.goesOnAfter(answer);
                }));
    }
}
