package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The outermost exception that says a status of its own is answered, be it the framework's or generated. */
interface ExplicitStatusContract extends Contract {
    String CONFLICT = "{\"title\":\"Conflict\",\"status\":409}";

    /** Whether an exception, or a failure with one, can say a status in the framework's own way. */
    default boolean saysStatuses() {
        return true;
    }

    /** The status of a response to a wrapped exception of the framework's, where the framework itself answers it. */
    default int statusInsideAWrapper() {
        return 409;
    }

    @Test
    default void aStatusOfTheFrameworksInsideAWrapperIsAnswered() throws Exception {
        if (saysStatuses()) {
            HttpResponse<byte[]> answer = wire().send("GET", "/explicit/inside");
            Mode.isRefusal(answer, Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 409 : statusInsideAWrapper(), CONFLICT);
        }
    }

    @Test
    default void aStatusOfTheFrameworksAroundAGeneratedExceptionIsAnswered() throws Exception {
        if (saysStatuses()) {
            HttpResponse<byte[]> answer = wire().send("GET", "/explicit/around");
            Mode.isRefusal(answer, 409, CONFLICT);
        } else {
            assertThat(wire().send("GET", "/explicit/around").statusCode()).isEqualTo(404);
        }
    }
}
