package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.hardening.Json;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.Problem;
import com.acme.hardening.http.ProblemResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a problem is written. */
class JsonRulesTest {

    @Test
    @Holds("P1")
    void a_problem_is_an_object_of_its_media_type() {
        ProblemResponse response = HttpStatusMapper.toResponse(new NotFoundException("No order 7."));

        assertThat(Json.object(response.body()).isObject()).isTrue();
        assertThat(response.headers().get("Content-Type")).containsExactly("application/problem+json");
    }

    @Test
    @Holds({"P6", "P13"})
    void type_and_instance_are_strings_with_uri_references() {
        Problem problem =
                Problem.of(404).withType(URI.create("/\u00e4/\ud800")).withInstance(URI.create("?a=\u4e2d#b"));
        JsonNode json = Json.object(problem.toJsonBytes());

        assertThat(json.get("type").textValue()).isEqualTo("/%C3%A4/%EF%BF%BD");
        assertThat(json.get("instance").textValue()).isEqualTo("?a=%E4%B8%AD#b");
        assertThat(Json.object(Problem.of(404).toJsonBytes()).has("type")).isFalse();
        assertThat(Json.object(Problem.of(404)
                                .withType(URI.create("about:blank"))
                                .toJsonBytes())
                        .path("type")
                        .asText("about:blank"))
                .isEqualTo("about:blank");
    }

    @Test
    @Holds({"P9", "P17"})
    void status_is_an_integer_from_100_to_599() {
        IntStream.rangeClosed(100, 599).forEach(code -> {
            JsonNode status = Json.object(Problem.of(code).toJsonBytes()).get("status");
            assertThat(status.isInt()).isTrue();
            assertThat(status.intValue()).isEqualTo(code);
        });
        for (int code : new int[] {-404, 0, 99, 600, 1404}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(code));
        }
    }

    @Test
    @Holds("P14")
    void an_extension_stands_beside_the_standard_members_and_replaces_none() {
        JsonNode json = Json.object(Problem.of(404)
                .with("a", 1)
                .with("a", 2)
                .with("b", Map.of(1, "x", "1", "y"))
                .toJsonBytes());

        assertThat(json.get("a").intValue()).isEqualTo(2);
        assertThat(json.get("b").size()).isEqualTo(1);
        for (String standard : List.of("type", "title", "status", "detail", "instance")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Problem.of(404).with(standard, "x"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Problem(null, null, 404, null, null, Map.of(standard, "x")));
        }
    }

    @Test
    @Holds({"P15", "P19"})
    void absent_members_are_left_out() {
        JsonNode json = Json.object(new Problem(null, null, 404, null, null, null).toJsonBytes());

        assertThat(json.fieldNames()).toIterable().containsExactly("status");
    }

    @Test
    @Holds("P18")
    void text_is_escaped_and_utf_8() {
        String text = IntStream.rangeClosed(0, 0xFFFF)
                .mapToObj(unit -> String.valueOf((char) unit))
                .collect(Collectors.joining("-"));
        byte[] bytes = Problem.of(404)
                .withDetail(text)
                .with(text.substring(0, 999), text)
                .toJsonBytes();
        JsonNode json = Json.object(bytes);

        assertThat(bytes[0]).isEqualTo((byte) '{');
        assertThat(json.get("detail").textValue()).isEqualTo(Json.arrived(text));
        assertThat(json.get(text.substring(0, 999)).textValue()).isEqualTo(Json.arrived(text));
    }

    @Test
    @Holds("H8")
    void json_may_stand_in_a_script_element() {
        String text = "</script><script>alert(1)</SCRIPT>";
        Problem problem = Problem.of(404).withDetail(text).with("k", Map.of(text, text));

        assertThat(problem.toJson()).doesNotContain("</");
        assertThat(Json.object(problem.toJsonBytes()).get("detail").textValue()).isEqualTo(text);
    }
}
