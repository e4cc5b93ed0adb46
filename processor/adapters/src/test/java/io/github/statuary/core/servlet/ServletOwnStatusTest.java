package io.github.statuary.core.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.UnavailableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Exceptions of containers and frameworks, known by their names. */
class ServletOwnStatusTest {

    private static final Throwable UNAVAILABLE = new UnavailableException("later");

    private static final List<Throwable> OF_FRAMEWORKS =
            List.of(new ResponseStatusException(HttpStatus.CONFLICT), new Refusal(), new Refusal() {});

    @Test
    void an_exception_of_a_container_says_its_status() {
        for (Throwable each : List.of(UNAVAILABLE, new CompletionException(UNAVAILABLE))) {
            assertThat(ServletOwnStatus.isOfContainer(each)).isTrue();
            assertThat(ServletOwnStatus.isSaidBy(each)).isTrue();
        }
    }

    @Test
    void an_exception_of_a_framework_says_its_status() {
        for (Throwable each : OF_FRAMEWORKS) {
            assertThat(ServletOwnStatus.isOfContainer(each)).isFalse();
            assertThat(ServletOwnStatus.isSaidBy(each)).isTrue();
            assertThat(ServletOwnStatus.isSaidBy(new CompletionException(each))).isTrue();
        }
    }

    @Test
    void any_other_exception_says_none() {
        for (Throwable each : List.of(new IllegalStateException(), new Old(), new CompletionException(new Old()))) {
            assertThat(ServletOwnStatus.isOfContainer(each)).isFalse();
            assertThat(ServletOwnStatus.isSaidBy(each)).isFalse();
        }
    }

    @ResponseStatus(HttpStatus.CONFLICT)
    private static class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Deprecated
    private static final class Old extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
