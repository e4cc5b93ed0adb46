package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.FrameworkErrors;
import com.acme.generated.NotFoundException;
import com.acme.generated.Problem;
import com.acme.generated.ServiceUnavailableException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
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

    private void isLoggedOnce(Exception failure, Level level) {
        FrameworkErrors.toResponse(failure, UnaryOperator.identity());
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(level);
            assertThat(entry.getThrown()).isSameAs(failure);
        });
    }
}
