package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.core.foreign.Unexpected;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Which exceptions another annotated package has generated. */
class FailuresTest {
    private static final RuntimeException FOREIGN = new io.github.statuary.core.foreign.HttpStatusException() {};

    @Test
    void an_exception_below_an_abstract_one_of_that_name_is_anothers() {
        assertThat(Failures.ofAnotherPackage(FOREIGN)).isSameAs(FOREIGN);
        assertThat(Failures.ofAnotherPackage(new CompletionException(FOREIGN))).isSameAs(FOREIGN);
    }

    @Test
    void a_wrapper_stands_for_what_it_wraps() {
        assertThat(Failures.unwrap(new CompletionException(new ExecutionException(FOREIGN))))
                .isSameAs(FOREIGN);
        assertThat(Failures.unwrap(FOREIGN)).isSameAs(FOREIGN);
        assertThat(Failures.wrappers()).contains(CompletionException.class, ExecutionException.class);
    }

    @Test
    void an_exception_of_this_package_is_named() {
        assertThat(Failures.isNamed(new NotFoundException())).isTrue();
        assertThat(Failures.isNamed(new IllegalStateException())).isFalse();
    }

    @Test
    void any_other_exception_is_not() {
        for (Throwable each : new Throwable[] {
            new NotFoundException(),
            new IllegalStateException(),
            new Exception(),
            new Error(),
            new Unexpected() {},
            new io.github.statuary.core.lookalike.HttpStatusException(),
            new io.github.statuary.core.deeper.HttpStatusException() {}
        }) {
            assertThat(Failures.ofAnotherPackage(each)).as(each.toString()).isNull();
        }
    }
}
