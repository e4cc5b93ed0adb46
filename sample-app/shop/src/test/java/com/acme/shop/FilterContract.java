package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A server with a filter that sets a header field and then fails, for {@code GET /given-up-in-filter/{field}}. */
interface FilterContract extends Contract {

    @TestFactory
    default Stream<DynamicTest> whatAFilterGaveUpIsNotSeen() {
        return Stream.of(
                        "content-length",
                        "content-encoding",
                        "content-type",
                        "content-range",
                        "content-disposition",
                        "etag",
                        "last-modified")
                .map(field -> check("given up in a filter: " + field, connection -> {
                    RawAnswer answer = connection.send("GET", "/given-up-in-filter/" + field, "", "");
                    ExpectedAnswer.ALL.get("message").check(answer);
                    if (!field.matches("content-length|content-type")) { // which the server sends itself
                        assertThat(answer.fields()).doesNotContainKey(field);
                    }
                    assertThat(answer.fields()).containsKey("x-kept");
                    connection.goesOnAfter(answer);
                }));
    }

    /** As in a controller: the adapter of Spring looks at every cause. */
    @Test
    default void aCauseOfWhatAFilterThrowsIsAnswered() throws Exception {
        ExpectedAnswer.ALL.get("wrapped").check(wire().send("GET", "/filtered/in-another"));
    }
}
