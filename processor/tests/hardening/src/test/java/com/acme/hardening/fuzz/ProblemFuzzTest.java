package com.acme.hardening.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.acme.hardening.Json;
import com.acme.hardening.catalog.FrameworkErrors;
import com.acme.hardening.catalog.OutOfCreditException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.Problem;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Problems with any text and any members: always valid JSON, of bounded size, in bounded time. */
class ProblemFuzzTest {

    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance");

    /** A character takes six bytes at most; the limit is two million of them and the value that reaches it. */
    private static final int MOST_BYTES = 20_000_000;

    @FuzzTest(maxDuration = "10m")
    void members_of_any_kind(FuzzedDataProvider data) {
        HostileGraph graph = new HostileGraph(data);
        Problem problem = Problem.of(data.consumeInt(400, 599));
        for (int i = 0; i < 5; i++) {
            String name = data.consumeString(10);
            try {
                problem = problem.with(name, graph.next(0));
            } catch (IllegalArgumentException refused) {
                assertThat(name.isEmpty()
                                || STANDARD.contains(name)
                                || !Json.arrived(name).equals(name))
                        .as(name)
                        .isTrue();
            }
        }
        Problem hostile = problem;
        byte[] json = assertTimeout(
                Duration.ofSeconds(20),
                () -> HttpStatusMapper.toResponse(hostile).body());

        assertThat(json).hasSizeLessThan(MOST_BYTES);
        JsonNode parsed = Json.object(json);
        assertThat(parsed.get("status").intValue()).isEqualTo(problem.status());
        assertThat(parsed.fieldNames())
                .toIterable()
                .containsAll(problem.extensions().keySet());
    }

    @FuzzTest(maxDuration = "10m")
    void texts_arrive(FuzzedDataProvider data) {
        String title = data.consumeString(40);
        String detail = data.consumeRemainingAsString();
        NotFoundException failure = new NotFoundException(detail);
        failure.withTitle(title);
        try {
            failure.withInstance(new URI(detail)).withType(new URI(title));
        } catch (URISyntaxException noUri) {
            // Only a URI can be an instance or a type.
        }
        JsonNode json = Json.object(HttpStatusMapper.toResponse(failure).body());

        assertThat(json.get("title").textValue()).isEqualTo(Json.arrived(title));
        assertThat(json.get("detail").textValue()).isEqualTo(Json.arrived(detail));
        assertThat(failure.problem().toJson()).doesNotContain("</");
    }

    @FuzzTest(maxDuration = "10m")
    void fields_of_a_template_stand_where_it_says(FuzzedDataProvider data) {
        String holder = data.consumeRemainingAsString();
        JsonNode json = Json.object(new OutOfCreditException(holder, new BigDecimal("1E+9999"))
                .problem()
                .toJsonBytes());

        assertThat(json.get("detail").textValue()).isEqualTo(Json.arrived(holder) + " has 1E+9999: {too little}.");
        assertThat(json.get("holder").textValue()).isEqualTo(Json.arrived(holder));
        assertThat(json.get("title").textValue()).isEqualTo("You do not have enough credit.");
    }

    @FuzzTest(maxDuration = "10m")
    void ways_to_invalid_values(FuzzedDataProvider data) {
        String first = data.consumeString(20);
        String second = data.consumeRemainingAsString();
        String pointer =
                (String) FrameworkErrors.error(List.of(first, second), "no").get("pointer");

        assertThat(pointer).startsWith("#/").matches("[!-~]+");
        String[] steps = URI.create(pointer).getFragment().substring(1).split("/", -1);
        assertThat(steps).hasSize(2);
        assertThat(named(steps[0])).isEqualTo(asUtf8(first));
        assertThat(named(steps[1])).isEqualTo(asUtf8(second));
    }

    private static String asUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String named(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
