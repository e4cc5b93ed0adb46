package com.acme.shop;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The responses of a server that checks {@code /reviews} by its framework's own validation. */
public interface SearchContract extends Contract {
    @TestFactory
    default Stream<DynamicTest> whatIsNotValidIs400WithWhatIsWrong() {
        Map<String, String> errors = Map.of(
                "/reviews?stars=9", "{\"detail\":\"At most 5 stars.\",\"in\":\"query\",\"name\":\"stars\"}",
                "/reviews?stars=hunter2", "{\"detail\":\"Not a valid value.\",\"in\":\"query\",\"name\":\"stars\"}",
                "/reviews/required", "{\"detail\":\"Missing.\",\"name\":\"stars\"}",
                "/reviews/hunter2", "{\"detail\":\"Not a valid value.\",\"in\":\"path\",\"name\":\"number\"}",
                "/reviews/7", "{\"detail\":\"Not a valid value.\",\"in\":\"header\",\"name\":\"X-Rank\"}");
        return errors.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    Mode.isRefusal(
                            wire().send("GET", expected.getKey(), "X-Rank", "hunter2"),
                            Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 400 : 500, // Javalin's own needs a JSON library
                            "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[" + expected.getValue() + "]}");
                }));
    }
}
