package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.HttpStatusMapper;
import com.acme.generated.NotFoundException;
import com.acme.generated.ProblemResponse;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** A customizer that fails does not take the response with it. */
class CustomizerTest {

    private final NotFoundException failure = new NotFoundException("No order 7.");

    @Test
    void one_that_returns_null_is_as_good_as_none_and_logged() {
        try (Log log = Log.of(HttpStatusMapper.class)) {
            isAsWithout(HttpStatusMapper.toResponse(failure, problem -> null));

            assertThat(log.records()).singleElement().satisfies(entry -> {
                assertThat(entry.getLevel()).isEqualTo(Level.WARNING);
                assertThat(entry.getMessage()).isEqualTo("The customizer of a problem returned null");
                assertThat(entry.getThrown()).isNull();
            });
        }
    }

    @Test
    void one_that_throws_is_as_good_as_none_and_logged() {
        IllegalStateException broken = new IllegalStateException("no locale");
        try (Log log = Log.of(HttpStatusMapper.class)) {
            isAsWithout(HttpStatusMapper.toResponse(failure, problem -> {
                throw broken;
            }));

            assertThat(log.records()).extracting(LogRecord::getThrown).isEqualTo(List.of(broken));
            assertThat(log.records())
                    .extracting(LogRecord::getMessage)
                    .containsExactly("The customizer of a problem failed");
        }
    }

    private void isAsWithout(ProblemResponse response) {
        assertThat(response.problem()).isEqualTo(failure.problem());
        assertThat(response.body())
                .isEqualTo(HttpStatusMapper.toResponse(failure).body());
    }
}
