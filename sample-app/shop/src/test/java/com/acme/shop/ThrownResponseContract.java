package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The responses that an application on Jakarta REST throws. */
public interface ThrownResponseContract extends Contract {

    @Test
    @BothModes
    default void aThrownResponseWithContentIsSentAsItIs() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/thrown");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Wire.text(answer)).isEqualTo("Somebody has taken it.");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    }

    @Test
    @BothModes
    default void aThrownRedirectionIsNoProblem() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/explicit/moved");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/orders/1"));
        Wire.hasNoField(answer, "Content-Type");
    }

    @Test
    default void anyServerErrorIsAProblem() throws Exception {
        Mode.isServerError(wire().send("GET", "/refused/501"), 501, "Not Implemented");
        HttpResponse<byte[]> last = wire().send("GET", "/refused/599");
        assertThat(last.statusCode()).isEqualTo(599);
        if (Mode.TODAY == Mode.FRAMEWORK_ERRORS) {
            assertThat(Wire.text(last)).contains("\"status\":599,\"instance\":\"urn:uuid:");
        }
    }
}
