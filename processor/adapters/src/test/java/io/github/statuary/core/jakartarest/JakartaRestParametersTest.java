package io.github.statuary.core.jakartarest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client is told of a parameter that is not valid: where it was in the request, and its name there. */
class JakartaRestParametersTest {

    @ParameterizedTest
    @CsvSource({
        "cookie, cookie, theme",
        "form, form, gift",
        "header, header, X-Shop",
        "matrix, path, color",
        "path, path, number",
        "query, query, stars"
    })
    void a_parameter_is_named_as_in_the_request(String field, String in, String name) throws Exception {
        assertThat(error(field)).isEqualTo(Map.of("detail", "Missing.", "in", in, "name", name));
    }

    @Test
    void an_annotation_of_somebody_else_is_passed_over() throws Exception {
        assertThat(error("deprecated")).isEqualTo(Map.of("detail", "Missing.", "in", "query", "name", "old"));
    }

    @Test
    void what_is_no_parameter_is_not_told() throws Exception {
        assertThat(error("bare")).isNull();
    }

    private static Map<String, Object> error(String field) throws NoSuchFieldException {
        return JakartaRestParameters.error(Search.class.getDeclaredField(field), field, "Missing.");
    }

    private static final class Search {

        @CookieParam("theme")
        String cookie;

        @FormParam("gift")
        String form;

        @HeaderParam("X-Shop")
        String header;

        @MatrixParam("color")
        String matrix;

        @PathParam("number")
        String path;

        @QueryParam("stars")
        String query;

        @Deprecated
        @QueryParam("old")
        String deprecated;

        String bare;
    }
}
