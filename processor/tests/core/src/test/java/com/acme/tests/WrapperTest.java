package com.acme.tests;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.acme.generated.HttpStatus;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.NotFoundException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mapper looks through exceptions that only wrap another one. */
class WrapperTest {

    @ParameterizedTest
    @MethodSource("wrapped")
    void the_exception_inside_decides(Throwable wrapper) {
        assertThat(HttpStatusMapper.statusCodeOf(wrapper)).isEqualTo(404);
        assertThat(HttpStatusMapper.statusOf(wrapper)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(HttpStatusMapper.handles(wrapper)).isTrue();
        assertThat(HttpStatusMapper.toResponse(wrapper).status()).isEqualTo(404);
        assertThat(Answers.to(wrapper).get("detail").textValue()).isEqualTo("No order.");
    }

    @Test
    void other_exceptions_are_not_looked_through() {
        Throwable other = new IllegalStateException(new NotFoundException("No order."));

        assertThat(HttpStatusMapper.statusCodeOf(other)).isEqualTo(500);
        assertThat(HttpStatusMapper.handles(other)).isFalse();
        assertThat(HttpStatusMapper.toResponse(other).status()).isEqualTo(500);
    }

    @Test
    void what_a_constructor_threw_while_json_was_read_is_found_in_the_exception_of_jackson() {
        Throwable thrown = catchThrowable(() -> new ObjectMapper().readValue("{\"id\":7}", Order.class));

        assertThat(thrown).isInstanceOf(ValueInstantiationException.class);
        the_exception_inside_decides(thrown);
    }

    @Test
    void an_empty_wrapper_is_a_500() {
        assertThat(HttpStatusMapper.statusCodeOf(new CompletionException("x", null)))
                .isEqualTo(500);
        assertThat(HttpStatusMapper.statusCodeOf(new InvocationTargetException(null)))
                .isEqualTo(500);
    }

    @Test
    void a_loop_of_causes_ends() {
        Loop alone = new Loop();
        Loop first = new Loop();
        first.next = new CompletionException(first);

        assertTimeoutPreemptively(ofSeconds(10), () -> {
            for (Throwable loop : List.of(alone, first)) {
                assertThat(HttpStatusMapper.statusCodeOf(loop)).isEqualTo(500);
                assertThat(HttpStatusMapper.handles(loop)).isFalse();
                assertThat(HttpStatusMapper.toResponse(loop).status()).isEqualTo(500);
            }
        });
    }

    static List<Throwable> wrapped() {
        NotFoundException inside = new NotFoundException("No order.");
        return List.of(
                inside,
                new CompletionException(inside),
                new ExecutionException(inside),
                new InvocationTargetException(inside),
                new UndeclaredThrowableException(inside),
                new CompletionException(new ExecutionException(new InvocationTargetException(inside))));
    }

    /** Of which there is none. */
    private record Order(int id) {

        @SuppressWarnings("UnusedVariable")
        Order {
            throw new NotFoundException("No order.");
        }
    }

    /** A wrapper that is its own cause, directly or through another. */
    private static final class Loop extends ExecutionException {
        private static final long serialVersionUID = 1;
        private transient Throwable next = this;

        @Override
        public synchronized Throwable getCause() {
            return next;
        }
    }
}
