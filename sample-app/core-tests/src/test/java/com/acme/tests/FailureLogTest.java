package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.FrameworkErrors;
import com.acme.generated.NotFoundException;
import com.acme.generated.ServiceUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is logged of a failure that an adapter answers. */
class FailureLogTest {
    private final Logger logger = Logger.getLogger(FrameworkErrors.class.getName());
    private final List<LogRecord> records = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
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
        assertThat(records).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(entry.getThrown()).isSameAs(unexpected);
            assertThat(entry.getMessage()).endsWith(instance);
        });
    }

    private void isLoggedOnce(Exception failure, Level level) {
        FrameworkErrors.toResponse(failure, UnaryOperator.identity());
        assertThat(records).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(level);
            assertThat(entry.getThrown()).isSameAs(failure);
        });
    }
}
