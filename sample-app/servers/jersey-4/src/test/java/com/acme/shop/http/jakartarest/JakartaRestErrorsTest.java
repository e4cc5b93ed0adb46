package com.acme.shop.http.jakartarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a refusal of Jakarta REST: what is wrong with the request, or the application's words. */
@DisabledIfSystemProperty(
        named = "shop.frameworkErrors",
        matches = "false",
        disabledReason = "the default mode has no such class")
class JakartaRestErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "CookieParam, cookie",
        "FormParam, form",
        "HeaderParam, header",
        "MatrixParam, path",
        "PathParam, path",
        "QueryParam, query"
    })
    void the_part_of_which_resteasy_writes_is_named(String annotation, String place) {
        String text = "RESTEASY003870: Unable to extract parameter from http request: jakarta.ws.rs." + annotation
                + "(\"stars\") value is 'hunter2'";

        assertThat(JakartaRestErrors.problem(404, new WebApplicationException(text, 404)))
                .isEqualTo(Problem.of(404)
                        .with("errors", List.of(Map.of("detail", "Not a valid value.", "in", place, "name", "stars"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No RESTEASY003870: QueryParam(\"stars\")",
                "RESTEASY003870: value is \"QueryParam(\"stars\")\"",
                "RESTEASY003875: QueryParam(\"stars\")"
            })
    void what_only_looks_like_it_is_the_applications_text(String text) {
        assertThat(JakartaRestErrors.problem(400, new WebApplicationException(text, 400)))
                .isEqualTo(Problem.of(400).withDetail(text));
    }

    @Test
    void what_jackson_could_not_read_is_told() {
        assertThat(JakartaRestErrors.problem(400, unreadable(400)))
                .isEqualTo(Problem.of(400)
                        .with("errors", List.of(Map.of("detail", "Not valid JSON.", "line", 1, "column", 1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void of_a_server_error_nothing_is_told(int status) {
        assertThat(JakartaRestErrors.problem(status, unreadable(status))).isEqualTo(Problem.of(status));
        assertThat(JakartaRestErrors.problem(status, new WebApplicationException("db-3 is down", status)))
                .isEqualTo(Problem.of(status));
    }

    @Test
    void a_text_that_jakarta_rest_made_is_not_told() {
        assertThat(JakartaRestErrors.problem(409, new WebApplicationException(409)))
                .isEqualTo(Problem.of(409));
        assertThat(JakartaRestErrors.problem(409, new WebApplicationException((String) null, 409)))
                .isEqualTo(Problem.of(409));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.glassfish.jersey.server.ServerRuntime",
                "org.jboss.resteasy.core.ResourceMethodInvoker",
                "io.quarkus.resteasy.reactive.server.runtime.QuarkusHandler"
            })
    void a_text_that_an_implementation_made_is_not_told(String thrower) {
        WebApplicationException thrown = new WebApplicationException("The media type is odd.", 415);
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(thrower, "invoke", null, -1),
            new StackTraceElement(JakartaRestErrorsTest.class.getName(), "test", null, -1)
        });

        assertThat(JakartaRestErrors.problem(415, thrown)).isEqualTo(Problem.of(415));
    }

    @Test
    void a_text_is_not_told_if_nobody_knows_who_wrote_it() {
        WebApplicationException thrown = new WebApplicationException("Somebody has taken it.", 409);
        thrown.setStackTrace(new StackTraceElement[0]);

        assertThat(JakartaRestErrors.problem(409, thrown)).isEqualTo(Problem.of(409));
    }

    private static WebApplicationException unreadable(int status) {
        try {
            new ObjectMapper().readTree("hunter2");
            throw new AssertionError("It is JSON.");
        } catch (JsonProcessingException unreadable) {
            return new WebApplicationException("Unreadable.", unreadable, status);
        }
    }
}
