package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.HttpStatusException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.InternalServerErrorException;
import com.acme.generated.NotFoundException;
import com.acme.generated.ServerErrorException;
import com.acme.generated.ServiceUnavailableException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts for the log never reach a response. */
class SilenceTest {

    private static final String SECRET = "jdbc:db://internal password=hunter2";

    @ParameterizedTest
    @MethodSource("failures")
    void a_secret_stays_inside(Throwable failure) {
        assertThat(Answers.text(HttpStatusMapper.toResponse(failure))).doesNotContain("hunter2", "internal", "SQL");
    }

    @Test
    void the_text_of_a_5xx_is_still_in_the_log() {
        assertThat(new ServiceUnavailableException(SECRET)).hasMessage(SECRET);
        assertThat(new ServiceUnavailableException(SECRET).problem().detail()).isNull();
    }

    @Test
    void a_5xx_publishes_what_it_is_told_to() {
        HttpStatusException failure = new ServiceUnavailableException(SECRET).withDetail("Back at noon.");

        assertThat(failure).hasMessage(SECRET);
        assertThat(Answers.to(failure).get("detail").textValue()).isEqualTo("Back at noon.");
        assertThat(Answers.text(HttpStatusMapper.toResponse(failure))).doesNotContain("hunter2");
    }

    @Test
    void the_text_of_a_4xx_is_its_detail() {
        assertThat(Answers.to(new NotFoundException("No order 7."))
                        .get("detail")
                        .textValue())
                .isEqualTo("No order 7.");
        assertThat(Answers.to(new NotFoundException()).has("detail")).isFalse();
        assertThat(Answers.to(new NotFoundException("log", null).withDetail("public"))
                        .get("detail")
                        .textValue())
                .isEqualTo("public");
    }

    @Test
    void an_unknown_failure_is_a_bare_500() {
        assertThat(HttpStatusMapper.toResponse(new IllegalStateException(SECRET))
                        .body())
                .asString()
                .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
    }

    static List<Throwable> failures() {
        Throwable cause = new java.sql.SQLException(SECRET);
        return List.of(
                new IllegalStateException(SECRET),
                new Error(SECRET),
                new CompletionException(SECRET, new IllegalStateException(SECRET, cause)),
                new UndeclaredThrowableException(cause, SECRET),
                new InternalServerErrorException(SECRET),
                new ServiceUnavailableException(SECRET, cause),
                ServerErrorException.of(599, SECRET),
                HttpStatusMapper.exceptionFor(502, SECRET),
                new NotFoundException("No order.", cause),
                new NotFoundException(null, cause),
                new CompletionException(SECRET, new NotFoundException("No order.", cause)));
    }
}
