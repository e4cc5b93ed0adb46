package com.acme.shop;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Armeria finds wrong with a request, as far as it tells it. */
public interface ArmeriaContract extends Contract {

    @Test
    default void aMissingParameterIsNamed() throws Exception {
        isBadRequest("/reviews", ",\"errors\":[{\"detail\":\"Missing.\",\"name\":\"stars\"}]");
    }

    /** Armeria does not say which one it is. */
    @Test
    default void aParameterOfTheWrongTypeIs400() throws Exception {
        isBadRequest("/reviews?stars=hunter2", "");
    }

    @TestFactory
    default Stream<DynamicTest> contentThatCannotBeReadIsPointedAt() {
        Map<String, String> errors = Map.of(
                "{\"calls\":\n  hunter2}", "{\"detail\":\"Not valid JSON.\",\"line\":2,\"column\":3}",
                "{\"calls\":\"hunter2\"}", "{\"detail\":\"Not a valid value.\",\"pointer\":\"#/calls\"}");
        return errors.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    Mode.isRefusal(
                            wire().post("/reviews", "application/json", expected.getKey()),
                            400,
                            "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[" + expected.getValue() + "]}");
                }));
    }

    private void isBadRequest(String path, String errors) throws Exception {
        Mode.isRefusal(wire().send("GET", path), 400, "{\"title\":\"Bad Request\",\"status\":400" + errors + "}");
    }
}
