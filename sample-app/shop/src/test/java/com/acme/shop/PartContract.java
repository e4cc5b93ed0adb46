package com.acme.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A parameter that is missing, of the wrong type or not valid: the response names it. */
public interface PartContract extends Contract {

    @TestFactory
    default Stream<DynamicTest> aPartIsNamed() {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("/reviews?stars=hunter2", in("Not a valid value.", "query", "stars"));
        errors.put("/reviews/hunter2", in("Not a valid value.", "path", "number"));
        errors.put("/reviews?stars=9", in("At most 5 stars.", "query", "stars"));
        if (demandsParameters()) {
            errors.put("/reviews", in("Missing.", "query", "stars"));
            errors.put("/reviews/7", in("Missing.", "header", "X-Shop"));
        }
        return errors.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    int status = expected.getKey().contains("hunter2") ? statusOfWrongType() : 400;
                    Mode.isRefusal(
                            wire().send("GET", expected.getKey()),
                            status,
                            "{\"title\":\"" + (status == 404 ? "Not Found" : "Bad Request") + "\",\"status\":" + status
                                    + ",\"errors\":[" + expected.getValue() + "]}");
                }));
    }

    /** The status of the response to a parameter that is not of the type that the route takes. */
    default int statusOfWrongType() {
        return 400;
    }

    /** Whether a parameter that is missing is refused. */
    default boolean demandsParameters() {
        return true;
    }

    private static String in(String detail, String place, String name) {
        return "{\"detail\":\"" + detail + "\",\"in\":\"" + place + "\",\"name\":\"" + name + "\"}";
    }
}
