package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The core as it is without mapped classes and without {@code frameworkErrors}. */
class FailuresTest {

    private static final Throwable UNKNOWN = new IllegalStateException("row 13");

    @Test
    void a_generated_exception_is_answered_in_a_wrapper_too() {
        Throwable gone = new CompletionException(new GoneException("It was here yesterday."));
        assertThat(Failures.answers(gone)).isTrue();
        assertThat(new String(
                        Failures.toResponse(gone, UnaryOperator.identity()).body(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here yesterday.\"}");
    }

    @Test
    void any_other_failure_is_left_to_the_framework() {
        assertThat(Failures.answers(UNKNOWN)).isFalse();
        assertThat(MappedProblems.contains(UNKNOWN)).isFalse();
        assertThat(MappedProblems.statusCodeOf(UNKNOWN)).isEqualTo(500);
        assertThat(MappedProblems.headersOf(UNKNOWN)).isEmpty();
        assertThat(MappedProblems.problemOf(UNKNOWN).toJson())
                .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
    }
}
