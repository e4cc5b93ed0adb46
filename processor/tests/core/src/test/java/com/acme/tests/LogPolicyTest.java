package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.logged.ConflictException;
import com.acme.logged.FrameworkErrors;
import com.acme.logged.GatewayTimeoutException;
import com.acme.logged.NotFoundException;
import com.acme.logged.OrderLostException;
import com.acme.logged.Problem;
import com.acme.logged.ServiceUnavailableException;
import com.acme.logged.ShopClosedException;
import com.acme.logged.ShopFullException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How answers are logged where a catalog or an annotation says it. */
class LogPolicyTest {

    private final Log log = Log.of(FrameworkErrors.class);

    @AfterEach
    void leave() {
        log.close();
    }

    @Test
    void without_a_trace_the_entry_is_one_line_with_the_causes_and_the_instance() {
        Exception failure = new ServiceUnavailableException(
                "db-3 is down",
                new IllegalArgumentException("row 13\r\n2026-01-01 WARN forged", new IOException("gone")));
        URI instance = answer(failure).instance();

        LogRecord entry = entry();
        assertThat(entry.getLevel()).isEqualTo(Level.INFO);
        assertThat(entry.getThrown()).isNull();
        assertThat(entry.getMessage())
                .isEqualTo("Answered with 503 " + instance
                        + ": com.acme.logged.ServiceUnavailableException: db-3 is down"
                        + "; caused by java.lang.IllegalArgumentException: row 13 2026-01-01 WARN forged"
                        + "; caused by java.io.IOException: gone");
    }

    @Test
    void a_line_ends_also_where_causes_are_a_loop() {
        IllegalArgumentException cause = new IllegalArgumentException("a");
        cause.initCause(new IOException("b", cause));
        answer(new ServiceUnavailableException("c", cause));
        assertThat(entry().getMessage()).hasSizeLessThan(2_000);
    }

    @Test
    void a_problem_type_says_it_before_its_status() {
        answer(new ShopFullException());
        assertThat(entry().getLevel()).isEqualTo(Level.SEVERE);
        assertThat(entry().getThrown()).as("the trace, as the status says").isNull();
    }

    @Test
    void what_a_problem_type_leaves_out_its_status_says() {
        answer(new CompletionException(new OrderLostException()));
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getMessage()).startsWith("Answered with 404: java.util.concurrent.CompletionException: ");
    }

    @Test
    void a_client_error_is_logged_as_loud_as_its_status_says() {
        Exception failure = new NotFoundException("No order 7.");
        answer(failure);
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getThrown()).isSameAs(failure);
        assertThat(entry().getMessage()).isEqualTo("Answered with 404");
    }

    @Test
    void what_nobody_says_is_as_usual() {
        answer(new ConflictException());
        assertThat(entry().getLevel()).isEqualTo(Level.FINE);
    }

    @Test
    void off_logs_nothing_and_gives_no_instance_that_would_be_found_nowhere() {
        assertThat(answer(new ShopClosedException()).instance()).isNull();
        assertThat(answer(new GatewayTimeoutException("db-3")).instance()).isNull();
        assertThat(answer(new ArithmeticException("catch-all")).instance()).isNull();
        assertThat(refuse(504).instance()).isNull();
        URI own = URI.create("/outages/7");
        assertThat(answer(new ShopClosedException().withInstance(own)).instance())
                .isEqualTo(own);
        assertThat(log.records()).isEmpty();
    }

    @Test
    void an_annotation_says_it_of_a_mapped_class_and_of_those_below_it() {
        answer(new UncheckedIOException(new IOException("disk")) {
            private static final long serialVersionUID = 1;
        });
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getThrown()).isNull();
        assertThat(entry().getMessage()).endsWith("; caused by java.io.IOException: disk");
    }

    @Test
    void what_an_annotation_leaves_out_the_status_says() {
        Exception failure = new IllegalStateException("row 13");
        answer(failure);
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getThrown()).isSameAs(failure);
    }

    @Test
    void what_a_framework_refuses_is_logged_as_its_status_says() {
        refuse(404);
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getMessage()).isEqualTo("Refused with 404");
    }

    @Test
    void a_refusal_has_not_the_policy_of_a_catch_all() {
        Problem problem = FrameworkErrors.toResponse(
                        new ArithmeticException("of the framework"),
                        Problem.of(503),
                        Map.of(),
                        UnaryOperator.identity())
                .problem();
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getMessage())
                .isEqualTo(
                        "Refused with 503 " + problem.instance() + ": java.lang.ArithmeticException: of the framework");
    }

    @Test
    void a_failure_that_nobody_expected_is_logged_as_the_status_500_says() {
        Error failure = new AssertionError("row 13");
        URI instance = answer(failure).instance();
        assertThat(entry().getLevel()).isEqualTo(Level.WARNING);
        assertThat(entry().getThrown()).isSameAs(failure);
        assertThat(entry().getMessage()).isEqualTo("Unexpected failure " + instance);
    }

    @Test
    void an_invalid_request_is_logged_as_its_problem_type_says() {
        Problem invalid = Problem.of(400).with("errors", List.of());
        FrameworkErrors.toResponse(
                new IllegalArgumentException("stars: 9"), invalid, Map.of(), UnaryOperator.identity());
        assertThat(entry().getLevel()).isEqualTo(Level.INFO);
        assertThat(entry().getMessage()).isEqualTo("Refused with 400: java.lang.IllegalArgumentException: stars: 9");
    }

    private LogRecord entry() {
        assertThat(log.records()).hasSize(1);
        return log.records().get(0);
    }

    private static Problem answer(Throwable failure) {
        return FrameworkErrors.toResponse(failure, UnaryOperator.identity()).problem();
    }

    private static Problem refuse(int status) {
        return FrameworkErrors.toResponse(Problem.of(status), Map.of(), UnaryOperator.identity())
                .problem();
    }
}
