package com.acme.shop;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Other ways to fail than a handler's exception: {@code GET /other-way/{name}} fails in the framework's second way, and a
 * filter, an interceptor or a similar part throws for {@code GET /filtered/{name}}.
 */
interface OtherWaysContract extends Contract {
    List<String> FAILURES = List.of("message", "members", "server", "not-modified", "wrapped", "unexpected");

    static Stream<String> names() {
        return FAILURES.stream().flatMap(name -> Stream.of("other way: " + name, "filter: " + name));
    }

    @TestFactory
    default Stream<DynamicTest> theFrameworksSecondWayToFailIsAnswered() {
        return FAILURES.stream().map(name -> fails("other way: " + name, "/other-way/" + name));
    }

    @TestFactory
    default Stream<DynamicTest> aFilterThatThrowsIsAnswered() {
        return FAILURES.stream().map(name -> fails("filter: " + name, "/filtered/" + name));
    }

    private DynamicTest fails(String name, String path) {
        return check(name, connection -> {
            if (!path.endsWith("/unexpected")) {
                RawAnswer answer = connection.send("GET", path, "", "");
                ExpectedAnswer.ALL.get(path.replaceFirst(".*/", "")).check(answer);
                connection.goesOnAfter(answer);
            } else if (Mode.TODAY == Mode.FRAMEWORK_ERRORS || answersWhatNobodyExpected()) {
                Mode.isUnexpected(wire().send("GET", path));
            }
        });
    }
}
