package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is wrong with a request, as Spring Web MVC and WebFlux say it. */
interface ParameterContract extends Contract {

    /** The element of {@code errors} by the path and query. */
    Map<String, String> OF_PARAMETERS = Map.of(
            "/reviews", in("Missing.", "query", "stars"),
            "/reviews?stars=hunter2", in("Not a valid value.", "query", "stars"),
            "/reviews?stars=9", in("At most 5 stars.", "query", "stars"),
            "/reviews/hunter2", in("Not a valid value.", "path", "number"),
            "/reviews/7", in("Missing.", "header", "X-Shop"));

    @TestFactory
    default Stream<DynamicTest> aParameterIsNamed() {
        return OF_PARAMETERS.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    Mode.isRefusal(wire().send("GET", expected.getKey()), 400, badRequest(expected.getValue()));
                }));
    }

    @TestFactory
    default Stream<DynamicTest> contentIsPointedAt() {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("", "{\"detail\":\"Missing.\"}");
        errors.put("{\"stars\":\"hunter2\"}", at("Not a valid value.", "#/stars"));
        errors.put("{\"stars\":1,\"lines\":[{\"text\":[]}]}", at("Not a valid value.", "#/lines/0/text"));
        errors.put("{\"stars\":\n  hunter2}", "{\"detail\":\"Not valid JSON.\",\"line\":2,\"column\":3}");
        return errors.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest("content: " + expected.getKey(), () -> {
                    var answer = wire().post("/reviews", "application/json", expected.getKey());
                    Mode.isRefusal(answer, 400, badRequest(expected.getValue()));
                }));
    }

    @Override
    default String unreadable(int column) {
        return badRequest("{\"detail\":\"Not valid JSON.\",\"line\":1,\"column\":" + column + "}");
    }

    @TestFactory
    default Stream<DynamicTest> aBadEscapeInTheQueryIs400() {
        return Stream.of(check("bad escape", connection -> {
            RawAnswer answer = connection.send("GET", "/reviews?stars=%zz", "", "");
            assertThat(answer.status()).isEqualTo(400);
        }));
    }

    @Test
    default void anArgumentThatAServiceRefusesIs400() throws Exception {
        int status = Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 400 : 500;
        Mode.isRefusal(
                wire().send("GET", "/reviews/checked/9"), status, badRequest("{\"detail\":\"At most 5 stars.\"}"));
    }

    @Test
    default void aResultThatIsNotValidIs500() throws Exception {
        Mode.isUnexpected(wire().send("GET", "/reviews/checked/4"));
    }

    @Test
    default void whatIsRefusedIsLoggedForDebugging() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs it");
        try (CapturedLog log = capturedLog()) {
            wire().send("GET", "/reviews?stars=hunter2");
            assertThat(log.ours())
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getThrown()).hasStackTraceContaining("hunter2"));
        }
    }

    private static String badRequest(String error) {
        return "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[" + error + "]}";
    }

    private static String in(String detail, String place, String name) {
        return "{\"detail\":\"" + detail + "\",\"in\":\"" + place + "\",\"name\":\"" + name + "\"}";
    }

    private static String at(String detail, String pointer) {
        return "{\"detail\":\"" + detail + "\",\"pointer\":\"" + pointer + "\"}";
    }
}
