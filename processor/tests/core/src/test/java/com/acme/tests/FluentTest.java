package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.generated.HttpStatusException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.Problem;
import com.acme.generated.RedirectionException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each exception can be completed in one expression, which keeps the static type. */
class FluentTest {

    private static final Map<Integer, Map<String, List<String>>> MANDATED = Map.of(
            401, Map.of("WWW-Authenticate", List.of("Basic")),
            405, Map.of("Allow", List.of("GET")),
            407, Map.of("Proxy-Authenticate", List.of("Basic")),
            426, Map.of("Upgrade", List.of("HTTP/2")));

    /** An object of every generated class, and one of each branch for a code without a class. */
    private static Stream<HttpStatusException> exceptions() {
        return Stream.concat(
                IntStream.rangeClosed(400, 599)
                        .mapToObj(code ->
                                HttpStatusMapper.exceptionFor(code, "text", MANDATED.getOrDefault(code, Map.of()))),
                Stream.of(RedirectionException.of(304, "text"), RedirectionException.seeOther(URI.create("/x"))));
    }

    @Test
    void every_setter_returns_the_exception_that_it_changed() {
        exceptions().forEach(FluentTest::assertFluent);
    }

    @Test
    void setters_of_a_class_keep_its_type() throws Exception {
        for (HttpStatusException exception : exceptions().toList()) {
            assertThat(exception
                            .getClass()
                            .getMethod("withDetail", String.class)
                            .getReturnType())
                    .isAssignableFrom(exception.getClass())
                    .isNotEqualTo(HttpStatusException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 399})
    void a_redirection_by_number(int code) {
        RedirectionException redirection = RedirectionException.of(code, "text");

        assertThat(redirection.statusCode()).isEqualTo(code);
        assertThat(redirection).hasMessage("text");
        assertThat(redirection.problem().detail()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, 200, 299, 400, 3000})
    void a_redirection_is_a_3xx(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedirectionException.of(code, "text"))
                .withMessageContaining("300 to 399");
    }

    private static void assertFluent(HttpStatusException exception) {
        assertThat(exception.withHeader("X-Trace", "abc")).isSameAs(exception);
        assertThat(exception.withDetail("Told.")).isSameAs(exception);
        assertThat(exception.withType(URI.create("tag:acme,2026:told"))).isSameAs(exception);
        assertThat(exception.withTitle("Told")).isSameAs(exception);
        assertThat(exception.withInstance(URI.create("/told/1"))).isSameAs(exception);
        assertThat(exception.with("told", 1)).isSameAs(exception);

        assertThat(exception.headers()).containsEntry("X-Trace", List.of("abc"));
        assertThat(exception.problem())
                .isEqualTo(new Problem(
                        URI.create("tag:acme,2026:told"),
                        "Told",
                        exception.statusCode(),
                        "Told.",
                        URI.create("/told/1"),
                        Map.of("told", 1)));
    }
}
