package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.validated.FrameworkErrors;
import com.acme.validated.Problem;
import com.acme.validated.ProblemResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The responses to invalid requests where the package names a problem type for them. */
class ValidationProblemTest {

    private static final Map<String, Object> ERROR =
            FrameworkErrors.error(List.of("items", 0, "name"), "must not be blank");

    @Test
    void an_invalid_request_has_the_type_title_and_status_of_the_problem_type() {
        ProblemResponse response = answer(Problem.of(400).withDetail("No.").with("errors", List.of(ERROR)));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.headers()).containsEntry("X-Kept", List.of("1"));
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("""
                {"type":"https://api.acme.com/problems/invalid-request","title":"Your request is not \\"valid\\" \u2716.",\
                "status":422,"detail":"No.","errors":[{"detail":"must not be blank","pointer":"#/items/0/name"}]}""");
    }

    @Test
    void the_customizer_sees_the_type() {
        ProblemResponse response = FrameworkErrors.toResponse(
                null,
                Problem.of(400).with("errors", List.of(ERROR)),
                Map.of(),
                problem -> problem.with("seen", problem.type()));

        assertThat(response.problem().extensions())
                .containsEntry("seen", URI.create("https://api.acme.com/problems/invalid-request"));
    }

    @Test
    void other_refusals_stay_as_they_are() {
        Problem own = Problem.of(400).withType(URI.create("a:own")).with("errors", List.of(ERROR));

        assertThat(answer(Problem.of(400)).problem()).isEqualTo(Problem.of(400));
        assertThat(answer(Problem.of(409).with("errors", List.of())).status()).isEqualTo(409);
        assertThat(answer(own).problem()).isEqualTo(own);
    }

    private static ProblemResponse answer(Problem problem) {
        return FrameworkErrors.toResponse(null, problem, Map.of("X-Kept", List.of("1")), UnaryOperator.identity());
    }
}
