package io.github.statuary.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statuary.core.ClientErrorException;
import io.github.statuary.core.HttpStatusMapper;
import io.github.statuary.core.NotFoundException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** The interface for generated subclasses, used from another package. */
class SubclassTest {

    private static final URI TYPE = URI.create("https://api.acme.com/problems/no-such-order");

    @Test
    void a_subclass_says_its_own_problem() {
        NoSuchOrderException thrown = new NoSuchOrderException(7);

        assertThat(thrown.problem()).isEqualTo(new Problem(TYPE, "No order", 404, null, null, Map.of("order", 7)));
    }

    @Test
    void a_changed_field_leaves_what_was_set_by_hand() {
        NoSuchOrderException thrown = new NoSuchOrderException(7);
        thrown.withTitle("Gone for lunch").with("cook", "Ann");

        thrown.withHint("Try 8.");

        assertThat(thrown.problem().title()).isEqualTo("Gone for lunch");
        assertThat(thrown.problem().extensions())
                .containsEntry("hint", "Try 8.")
                .containsEntry("cook", "Ann");
    }

    @Test
    void header_fields_take_the_place_of_earlier_ones() {
        LimitedException thrown = new LimitedException(Duration.ofMillis(1500));

        assertThat(thrown.headers())
                .containsEntry("WWW-Authenticate", List.of("Basic realm=\"shop\""))
                .containsEntry("Location", List.of("/login"))
                .containsEntry("Retry-After", List.of("2"))
                .containsEntry("Allow", List.of("GET, HEAD"))
                .containsEntry("X-Limit", List.of("10"));
    }

    @Test
    void malformed_header_fields_are_refused() {
        LimitedException thrown = new LimitedException(Duration.ZERO);

        assertThatIllegalArgumentException().isThrownBy(() -> new LimitedException(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thrown.set("WWW-Authenticate", "no, scheme=\r"))
                .withMessageContaining("WWW-Authenticate");
        assertThatIllegalArgumentException().isThrownBy(() -> thrown.set("Allow", List.of("G E T")));
        assertThatIllegalArgumentException().isThrownBy(() -> thrown.set("Upgrade", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> thrown.set("X-Words", List.of("a")));
    }

    @Test
    void members_without_a_value_are_left_out() {
        assertThat(Problem.members("a", 1, "b", null, "c", List.of()).toString())
                .isEqualTo("{a=1, c=[]}");
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.members("title", 1));
    }

    @Test
    void a_response_frames_its_content_itself() {
        Map<String, List<String>> fields =
                ProblemResponse.fields("X-Shop", "a", "x-shop", "b", "Content-Type", "text/html");
        ProblemResponse response =
                ProblemResponse.of(Problem.of(409, "Taken."), fields, problem -> problem.with("id", 3));

        assertThat(response.headers())
                .isEqualTo(Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "X-Shop", List.of("a", "b")));
        assertThat(response.problem().toJson())
                .isEqualTo("{\"title\":\"Conflict\",\"status\":409,\"detail\":\"Taken.\",\"id\":3}");
    }

    @Test
    void a_wrapper_stands_for_its_cause() {
        Throwable cause = new IllegalStateException();

        assertThat(HttpStatusMapper.unwrap(new CompletionException(cause))).isSameAs(cause);
        assertThat(HttpStatusMapper.unwrap(cause)).isSameAs(cause);
        assertThat(HttpStatusMapper.unwrap(null)).isNull();
    }

    private static final class NoSuchOrderException extends NotFoundException {
        private static final long serialVersionUID = 1L;

        private final int order;
        private String hint;

        NoSuchOrderException(int order) {
            super(null, null);
            this.order = order;
        }

        void withHint(String text) {
            change(() -> this.hint = text);
        }

        @Override
        protected Problem initialProblem() {
            return new Problem(
                    TYPE, "No order", statusCode(), null, null, Problem.members("order", order, "hint", hint));
        }
    }

    private static final class LimitedException extends ClientErrorException {
        private static final long serialVersionUID = 1L;

        LimitedException(Duration delay) {
            super(429, "Slow down.");
            setHeader("WWW-Authenticate", "Basic realm=\"shop\"");
            setHeader("Location", URI.create("/login"));
            setHeader("Retry-After", Duration.ofDays(1));
            setHeader("Retry-After", delay);
            setHeader("Allow", Arrays.asList("GET", "HEAD"));
            setHeader("X-Limit", "10");
        }

        void set(String name, String value) {
            setHeader(name, value);
        }

        void set(String name, List<String> elements) {
            setHeader(name, elements);
        }
    }
}
