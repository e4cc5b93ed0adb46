package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Requests that the framework itself refuses: the response is a problem like any other. */
interface RefusalContract extends Contract {
    @Test
    default void whatIsNotAcceptableIs406() throws Exception {
        String[] fields = {"Authorization", "Basic YWRtaW46dGVhdGltZQ==", "Accept", "image/png"};
        HttpResponse<byte[]> answer = wire().send("GET", "/admin/limits", fields);
        if (negotiates()) {
            Mode.isRefusal(answer, 406, "{\"title\":\"Not Acceptable\",\"status\":406}");
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    /** Whether the server's framework looks at {@code Accept} before it answers. */
    default boolean negotiates() {
        return true;
    }

    /** The route {@code GET /refused/{status}} refuses with the framework's own means. */
    @Test
    default void whatTheFrameworkRefusesIsAProblem() throws Exception {
        HttpResponse<byte[]> bad = wire().send("GET", "/refused/400");
        HttpResponse<byte[]> unauthorized = wire().send("GET", "/refused/401");
        HttpResponse<byte[]> forbidden = wire().send("GET", "/refused/403");
        if (refuses()) {
            Mode.isRefusal(bad, 400, "{\"title\":\"Bad Request\",\"status\":400}");
            Mode.isRefusal(unauthorized, 401, "{\"title\":\"Unauthorized\",\"status\":401}");
            Mode.isRefusal(forbidden, 403, "{\"title\":\"Forbidden\",\"status\":403}");
        } else {
            Wire.isProblem(forbidden, 404, "{\"title\":\"Not Found\",\"status\":404}");
        }
    }

    @Test
    default void aServerErrorOfTheFrameworksIsAProblemWithAnInstance() throws Exception {
        if (refuses()) {
            Mode.isUnexpected(wire().send("GET", "/refused/500"));
        }
    }
}
