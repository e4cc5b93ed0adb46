package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.FrameworkErrors;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.NotFoundException;
import com.acme.generated.Problem;
import com.acme.generated.ProblemResponse;
import com.acme.generated.ServiceUnavailableException;
import java.net.URI;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The log entries for failures that an adapter answers. */
class FailureLogTest {

    private final Log log = Log.of(FrameworkErrors.class);

    @AfterEach
    void leave() {
        log.close();
    }

    @Test
    void a_client_error_is_a_detail_for_debugging() {
        isLoggedOnce(new NotFoundException("No order 7."), Level.FINE);
    }

    @Test
    void a_server_error_is_a_warning_with_the_text_that_nobody_else_is_told() {
        isLoggedOnce(new ServiceUnavailableException("db-3 is down"), Level.WARNING);
    }

    @Test
    void a_server_error_that_was_thrown_gets_an_instance_under_which_it_is_logged() {
        Exception down = new ServiceUnavailableException("db-3 is down").retryAfter(Duration.ofSeconds(7));
        ProblemResponse response = FrameworkErrors.toResponse(down, UnaryOperator.identity());

        URI instance = response.problem().instance();
        assertThat(instance.toString()).startsWith("urn:uuid:");
        assertThat(response.headers()).containsEntry("Retry-After", List.of("7"));
        assertThat(log.records()).extracting(LogRecord::getMessage).containsExactly("Answered with 503 " + instance);
    }

    @Test
    void a_server_error_that_was_thrown_keeps_the_instance_that_it_has() {
        URI instance = URI.create("/outages/7");
        Exception down = new ServiceUnavailableException("db-3 is down").withInstance(instance);

        assertThat(FrameworkErrors.toResponse(down, UnaryOperator.identity())
                        .problem()
                        .instance())
                .isEqualTo(instance);
        assertThat(log.records()).extracting(LogRecord::getMessage).containsExactly("Answered with 503 /outages/7");
    }

    @Test
    void a_client_error_gets_no_instance() {
        NotFoundException failure = new NotFoundException("No order 7.");
        assertThat(FrameworkErrors.toResponse(failure, UnaryOperator.identity()).problem())
                .isEqualTo(failure.problem());
    }

    @Test
    void an_unexpected_failure_is_an_error_under_the_instance_of_its_problem() {
        IllegalStateException unexpected = new IllegalStateException("row 13");
        String instance = FrameworkErrors.toResponse(unexpected, UnaryOperator.identity())
                .problem()
                .instance()
                .toString();
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(entry.getThrown()).isSameAs(unexpected);
            assertThat(entry.getMessage()).endsWith(instance);
        });
    }

    @Test
    void what_a_framework_refuses_is_a_detail_for_debugging_with_the_reason() {
        IllegalStateException reason = new IllegalStateException("No such route.");
        FrameworkErrors.toResponse(reason, Problem.of(404), Map.of(), UnaryOperator.identity());
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.FINE);
            assertThat(entry.getMessage()).isEqualTo("Refused with 404");
            assertThat(entry.getThrown()).isSameAs(reason);
        });
    }

    @Test
    void a_server_error_of_a_framework_is_a_warning_under_the_instance_of_its_problem() {
        IllegalStateException reason = new IllegalStateException("db-3 is down");
        Problem problem = FrameworkErrors.toResponse(reason, Problem.of(503), Map.of(), UnaryOperator.identity())
                .problem();
        assertThat(problem.instance().toString()).startsWith("urn:uuid:");
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.WARNING);
            assertThat(entry.getMessage()).isEqualTo("Refused with 503 " + problem.instance());
            assertThat(entry.getThrown()).isSameAs(reason);
        });
    }

    @Test
    void a_server_error_of_a_framework_keeps_the_instance_that_it_has() {
        URI instance = URI.create("/outages/7");
        Problem problem = FrameworkErrors.toResponse(
                        Problem.of(503).withInstance(instance), Map.of(), UnaryOperator.identity())
                .problem();
        assertThat(problem.instance()).isEqualTo(instance);
        assertThat(log.records()).extracting(LogRecord::getMessage).containsExactly("Refused with 503 /outages/7");
    }

    @Test
    void the_instance_that_a_customizer_gave_is_the_one_in_the_log() {
        URI trace = URI.create("https://traces.example.org/7");
        FrameworkErrors.toResponse(new IllegalStateException("row 13"), problem -> problem.withInstance(trace));
        assertThat(log.records()).extracting(LogRecord::getMessage).containsExactly("Unexpected failure " + trace);
    }

    @Test
    void a_mapped_server_error_is_a_warning_too() {
        SQLTimeoutException slow = new SQLTimeoutException("db-3 is slow");
        try (Log ofMapped = Log.of(com.acme.mapped.http.FrameworkErrors.class)) {
            URI instance = com.acme.mapped.http.FrameworkErrors.toResponse(slow, UnaryOperator.identity())
                    .problem()
                    .instance();
            assertThat(ofMapped.records()).singleElement().satisfies(entry -> {
                assertThat(entry.getLevel()).isEqualTo(Level.WARNING);
                assertThat(entry.getMessage()).isEqualTo("Answered with 503 " + instance);
                assertThat(entry.getThrown()).isSameAs(slow);
            });
        }
    }

    @Test
    void a_failure_is_logged_also_if_the_customizer_fails() {
        IllegalStateException broken = new IllegalStateException("no locale");
        try (Log ofMapper = Log.of(HttpStatusMapper.class)) {
            isLoggedOnce(new ServiceUnavailableException("db-3 is down"), Level.WARNING, problem -> {
                throw broken;
            });
            assertThat(ofMapper.records()).extracting(LogRecord::getThrown).isEqualTo(List.of(broken));
            assertThat(log.records())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.getMessage()).startsWith("Answered with 503 urn:uuid:"));
        }
    }

    private void isLoggedOnce(Exception failure, Level level) {
        isLoggedOnce(failure, level, UnaryOperator.identity());
    }

    private void isLoggedOnce(Exception failure, Level level, UnaryOperator<Problem> customizer) {
        FrameworkErrors.toResponse(failure, customizer);
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(level);
            assertThat(entry.getThrown()).isSameAs(failure);
        });
    }
}
