package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.generated.FrameworkErrors;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.InternalServerErrorException;
import com.acme.generated.NotFoundException;
import com.acme.generated.Problem;
import com.acme.generated.ProblemResponse;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The responses to what a web framework refuses. */
class FrameworkErrorsTest {

    @Test
    void a_failure_that_the_mapper_handles_is_answered_as_the_mapper_says() {
        NotFoundException failure = new NotFoundException("No order 7.");
        failure.withHeader("X-Order", "7");
        try (Log log = Log.of(FrameworkErrors.class)) {
            ProblemResponse response = FrameworkErrors.toResponse(failure, problem -> problem.with("trace", 1));

            assertThat(response.problem()).isEqualTo(failure.problem().with("trace", 1));
            assertThat(response.headers())
                    .isEqualTo(HttpStatusMapper.toResponse(failure).headers());
            assertThat(log.records()).extracting(LogRecord::getMessage).containsExactly("Answered with 404");
        }
    }

    @Test
    void the_first_server_error_is_logged_as_one() {
        try (Log log = Log.of(FrameworkErrors.class)) {
            FrameworkErrors.toResponse(new InternalServerErrorException("db-3 is down"), UnaryOperator.identity());

            assertThat(log.records()).extracting(LogRecord::getLevel).containsExactly(Level.WARNING);
        }
    }

    @Test
    void header_fields_of_the_framework_are_kept_but_for_malformed_ones_and_those_of_the_content() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Allow", List.of("GET", "HEAD"));
        headers.put("X Y", List.of("name"));
        headers.put("X-Split", List.of("a\r\nb", "c"));
        headers.put("X-Null", Arrays.asList((String) null));
        headers.put("Content-Type", List.of("text/html"));
        headers.put("Content-Length", List.of("7"));
        headers.put("Transfer-Encoding", List.of("chunked"));

        ProblemResponse response = FrameworkErrors.toResponse(Problem.of(405), headers, UnaryOperator.identity());

        assertThat(response.headers())
                .containsExactly(
                        entry("Content-Type", List.of(Problem.MEDIA_TYPE)),
                        entry("Allow", List.of("GET", "HEAD")),
                        entry("X-Split", List.of("c")));
        assertThat(response.problem()).isEqualTo(Problem.of(405));
    }

    @ParameterizedTest
    @CsvSource({
        "name, #/name",
        "a.b, #/a.b",
        "a[0], #/a%5B0%5D",
        "a/b~c~1, #/a~1b~0c~01",
        "'', #/",
        "100%, #/100%25",
        "gr\u00f6\u00dfe, #/gr%C3%B6%C3%9Fe",
        "\uD83E\uDED6, #/%F0%9F%AB%96",
        "'a b', #/a%20b",
        "'\"#<>\\^`{|}', #/%22%23%3C%3E%5C%5E%60%7B%7C%7D",
        "?:@!$&()*+;=-._, '#/?:@!$&()*+;=-._'",
    })
    void a_step_is_escaped_in_the_pointer(String name, String pointer) {
        assertThat(FrameworkErrors.error(List.of(name), "must not be blank"))
                .containsExactly(entry("detail", "must not be blank"), entry("pointer", pointer));
    }

    @Test
    void an_error_in_the_content_points_at_its_value() {
        List<Object> way = List.of("items", 0, "by.day", DayOfWeek.MONDAY, 7L);
        assertThat(FrameworkErrors.error(way, "must not be blank"))
                .containsEntry("pointer", "#/items/0/by.day/MONDAY/7");
    }

    @Test
    void an_error_elsewhere_points_nowhere() {
        assertThat(FrameworkErrors.error(List.of(), "must not be blank"))
                .containsExactly(entry("detail", "must not be blank"));
    }
}
