package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.generated.HttpStatusMapper;
import com.acme.generated.NotFoundException;
import com.acme.generated.Problem;
import com.acme.generated.ProblemResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record {@code Problem} and the response around it. */
class ProblemTest {

    @Test
    void members_have_the_order_of_the_rfc_and_extensions_are_flat() {
        Problem problem = Problem.of(403)
                .with("balance", 30)
                .withInstance(URI.create("/accounts/1"))
                .withDetail("Too dear.")
                .withTitle("No credit.")
                .withType(URI.create("https://acme.example/out-of-credit"))
                .with("accounts", List.of("/a", "/b"));

        assertThat(problem.toJson())
                .isEqualTo("{\"type\":\"https://acme.example/out-of-credit\",\"title\":\"No credit.\",\"status\":403,"
                        + "\"detail\":\"Too dear.\",\"instance\":\"/accounts/1\",\"balance\":30,"
                        + "\"accounts\":[\"/a\",\"/b\"]}");
    }

    @Test
    void absent_members_are_omitted() {
        assertThat(Problem.of(404).toJson()).isEqualTo("{\"title\":\"Not Found\",\"status\":404}");
        assertThat(Problem.of(499).toJson()).isEqualTo("{\"status\":499}");
        assertThat(Problem.of(404).type()).isEqualTo(URI.create("about:blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", ""})
    void a_standard_member_is_no_extension(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(404).with(name, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NotFoundException().with(name, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(null, null, 404, null, null, Map.of(name, "x")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 99, 600, 1000})
    void a_status_outside_the_range_is_refused(int code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(code));
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(404).withStatus(code));
    }

    @Test
    void it_is_immutable() {
        Map<String, Object> extensions = new HashMap<>(Map.of("a", 1));
        Problem problem = new Problem(null, "T", 404, null, null, extensions);
        extensions.put("b", 2);

        assertThat(problem.extensions()).containsOnlyKeys("a");
        assertThat(problem.with("c", 3)).isNotSameAs(problem);
        assertThat(problem.extensions()).containsOnlyKeys("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> problem.extensions().put("d", 4));
    }

    @Test
    void an_exception_carries_all_members() {
        NotFoundException exception = new NotFoundException("No order 7.");
        exception
                .withType(URI.create("tag:acme,2026:no-order"))
                .withTitle("No such order")
                .withInstance(URI.create("/orders/7"))
                .with("order", 7);

        Problem problem = exception.problem();

        assertThat(problem)
                .isEqualTo(new Problem(
                        URI.create("tag:acme,2026:no-order"),
                        "No such order",
                        404,
                        "No order 7.",
                        URI.create("/orders/7"),
                        Map.of("order", 7)));
        assertThat(HttpStatusMapper.toResponse(exception).problem()).isEqualTo(problem);
    }

    @Test
    void a_response_has_type_headers_and_a_body_of_its_own() {
        NotFoundException exception = new NotFoundException("No.");
        exception
                .withHeader("X-Order", "7")
                .withHeader("Content-Type", "text/html")
                .withHeader("content-length", "0");
        ProblemResponse response = HttpStatusMapper.toResponse(exception);

        assertThat(response.headers())
                .containsEntry("Content-Type", List.of("application/problem+json"))
                .containsEntry("X-Order", List.of("7"))
                .doesNotContainKey("content-length");
        assertThat(Problem.MEDIA_TYPE).isEqualTo("application/problem+json");
        assertThat(response.hasBody()).isTrue();
        byte[] body = response.body();
        body[0] = 0;
        assertThat(response.body()[0]).isEqualTo((byte) '{');
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> response.headers().put("A", List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 103, 204, 205, 304})
    void a_status_without_content_gets_none(int code) {
        ProblemResponse response = HttpStatusMapper.toResponse(Problem.of(code));

        assertThat(response.status()).isEqualTo(code);
        assertThat(response.hasBody()).isFalse();
        assertThat(response.body()).isEmpty();
        assertThat(response.headers()).isEmpty();
    }

    @Test
    void an_application_may_add_to_every_problem() {
        ProblemResponse response =
                HttpStatusMapper.toResponse(new NotFoundException("No."), problem -> problem.with("trace", "abc"));

        assertThat(Answers.parse(response.body()).get("trace").textValue()).isEqualTo("abc");
        assertThat(response.problem().extensions()).containsEntry("trace", "abc");
    }

    @Test
    void the_status_in_the_body_is_always_that_of_the_response() {
        ProblemResponse response =
                HttpStatusMapper.toResponse(new NotFoundException("No."), problem -> problem.withStatus(410));

        assertThat(Answers.parse(response.body()).get("status").intValue()).isEqualTo(response.status());
    }
}
