package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every shape of failure on the wire: the same status, fields and bytes on every server, thrown or failing later. */
interface ErrorContract extends Contract {
    /** The names of the failures that this server cannot answer this way, listed in {@code docs/frameworks.md}. */
    default Set<String> unanswerable() {
        return Set.of();
    }

    @TestFactory
    @BothModes
    default Stream<DynamicTest> aThrownExceptionIsAnswered() {
        return answers("/errors/");
    }

    @TestFactory
    @BothModes
    default Stream<DynamicTest> anExceptionThatComesLaterIsAnswered() {
        return answers("/async/");
    }

    private Stream<DynamicTest> answers(String path) {
        return ExpectedAnswer.ALL.entrySet().stream()
                .filter(expected -> !unanswerable().contains(expected.getKey()))
                .map(expected -> DynamicTest.dynamicTest(path + expected.getKey(), () -> {
                    HttpResponse<byte[]> answer = wire().send("GET", path + expected.getKey());
                    expected.getValue().check(answer);
                    if (answer.statusCode() == 204
                            && tellsNoLengthOfNoContent()) { // to a 304, some servers add a length
                        Wire.hasNoField(answer, "Content-Length");
                    }
                }));
    }

    /** Whether the server heeds that a 204 has no length (RFC 9110 section 8.6). */
    default boolean tellsNoLengthOfNoContent() {
        return true;
    }

    @Test
    @BothModes
    default void aLongProblemTellsItsLength() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/errors/long");
        if (tellsTheLengthOfWhatIsLong()) {
            Wire.hasField(answer, "Content-Length", Integer.toString(answer.body().length));
        } else {
            Wire.hasNoField(answer, "Content-Length");
        }
    }

    /** Whether the server tells the length of content that it does not hold as a whole. */
    default boolean tellsTheLengthOfWhatIsLong() {
        return true;
    }

    @Test
    default void noAcceptFieldChangesAProblem() throws Exception {
        for (String accept : new String[] {"*/*", "text/html", "image/png", "application/problem+json;q=0"}) {
            ExpectedAnswer.ALL.get("message").check(wire().send("GET", "/errors/message", "Accept", accept));
        }
        List<Integer> malformed = new ArrayList<>();
        for (String accept : new String[] {"no media type", "garbage", ";;/"}) {
            malformed.add(
                    wire().send("GET", "/errors/message", "Accept", accept).statusCode());
        }
        if (answersWhateverIsAccepted()) {
            assertThat(malformed).containsOnly(410);
        } else {
            assertThat(malformed).anyMatch(status -> status == 400 || status == 406);
        }
    }

    /** Whether the application gets a request with a malformed {@code Accept}. */
    default boolean answersWhateverIsAccepted() {
        return true;
    }

    @Test
    default void anUnexpectedFailureIsA500WithNothingButAnInstance() throws Exception {
        List<String> paths =
                List.of("/errors/unexpected", "/async/unexpected", "/errors/checked", "/errors/wrapped-unexpected");
        for (String path : paths) {
            if (Mode.TODAY == Mode.FRAMEWORK_ERRORS || answersWhatNobodyExpected()) {
                Mode.isUnexpected(wire().send("GET", path));
            } else {
                assertThatThrownBy(() -> wire().send("GET", path)).isInstanceOf(IOException.class);
            }
        }
    }

    /** A wrapper stands for its cause everywhere, which is tested above; any other exception around ours does so on Spring only. */
    @Test
    default void anExceptionAroundAGeneratedOneIsUnexpectedUnlessEveryCauseCounts() throws Exception {
        if (looksAtEveryCause()) {
            ExpectedAnswer.ALL.get("wrapped").check(wire().send("GET", "/errors/in-another"));
        } else if (Mode.TODAY == Mode.FRAMEWORK_ERRORS || answersWhatNobodyExpected()) {
            Mode.isUnexpected(wire().send("GET", "/errors/in-another"));
        }
    }

    /** Whether the framework offers every cause of an exception to its handlers. */
    default boolean looksAtEveryCause() {
        return false;
    }

    @Test
    @BothModes
    default void noTextOfTheUsersIsInTheStatusLine() throws Exception {
        for (String name : new String[] {"message", "control", "server", "unknown-432"}) {
            try (RawConnection connection = wire().connect()) {
                RawAnswer answer = connection.send("HEAD", "/errors/" + name, "", "");
                assertThat(answer.statusLine()).doesNotContain("yesterday", "Cookie", "db-3", "Strange");
                assertThat(answer.headers()).doesNotContainKey("set-cookie");
            }
        }
    }

    @Test
    @BothModes
    default void theConnectionOutlivesTwoFailures() throws Exception {
        try (RawConnection connection = wire().connect()) {
            for (String path :
                    new String[] {"/errors/message", "/async/message", "/errors/not-modified", "/errors/bare"}) {
                assertThat(connection.send("GET", path, "", "").status())
                        .as(path)
                        .isBetween(304, 410);
            }
            assertThat(connection.send("GET", "/orders/1", "", "").status()).isEqualTo(200);
        }
    }
}
