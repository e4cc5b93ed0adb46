package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.ConflictException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text comes back equal from a foreign JSON parser. */
class JsonTextTest {

    @ParameterizedTest
    @MethodSource("texts")
    void text_survives(String text) throws IOException {
        String expected = withoutLoneSurrogates(text);
        ConflictException exception = new ConflictException(text);
        String key = "k" + expected.substring(0, Math.min(expected.length(), 1000)); // a parser limits names
        exception.with("note", text).with("list", List.of(text)).with("map", Map.of(key, text));

        JsonNode body = Answers.to(exception);

        assertThat(body.get("detail").textValue()).isEqualTo(expected);
        assertThat(body.get("note").textValue()).isEqualTo(expected);
        assertThat(body.get("list").get(0).textValue()).isEqualTo(expected);
        assertThat(body.get("map").get(key).textValue()).isEqualTo(expected);
        assertThat(body.get("status").intValue())
                .isEqualTo(HttpStatusMapper.toResponse(exception).status());

        Problem problem = exception.problem();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        problem.writeTo(stream);
        assertThat(stream.toByteArray()).isEqualTo(problem.toJson().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void json_is_safe_inside_a_page() {
        assertThat(new ConflictException("</script><!--").problem().toJson()).doesNotContain("</script");
    }

    /** Each lone surrogate as U+FFFD. */
    private static String withoutLoneSurrogates(String text) {
        return text.codePoints()
                .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static List<String> texts() {
        return List.of(
                "",
                "\"quoted\" and \\back\\slashed\\ /",
                IntStream.rangeClosed(0, 0x17F)
                        .mapToObj(point -> String.valueOf((char) point))
                        .collect(Collectors.joining()),
                "\u2028\u2029\uFEFF\uFFFE\uFFFF",
                "</script><script>alert(1)</script>",
                "\uD83D\uDE00 pair",
                "lone \uD83D high",
                "lone \uDE00 low",
                "\uDE00\uD83D swapped",
                "ends with \uD83D",
                "\uD83D\uD83D\uDE00",
                "x".repeat(100_000),
                "\uD83D\uDE00\u4e2d\"\n".repeat(20_000));
    }
}
