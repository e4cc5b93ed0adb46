package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.generated.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact JSON, for texts of different lengths with special characters at every position. */
class JsonFormTest {

    private static final int LONGEST = 40;

    /** A character for each way of writing, and the characters at the limits between two ways. */
    static List<String> units() {
        return List.of(
                "\"",
                "\\",
                "\b",
                "\t",
                "\n",
                "\f",
                "\r",
                "\0",
                "\u0007",
                "\u000b",
                "\u001f",
                " ",
                "!",
                "<",
                "/",
                "</",
                "<</",
                "~",
                "\u007f",
                "\u0080",
                "\u00ff",
                "\u0100",
                "\u07ff",
                "\u0800",
                "\u2027",
                "\u2028",
                "\u2029",
                "\u202a",
                "\ud7ff",
                "\ud800",
                "\udbff",
                "\udc00",
                "\udfff",
                "\ue000",
                "\uffff",
                "\ud800\udc00",
                "\ud83d\ude00",
                "\ud900\udc01",
                "\udbff\udfff",
                "\ude00\ud83d");
    }

    @ParameterizedTest
    @MethodSource("units")
    void a_text_with_something_special_anywhere(String unit) {
        for (int length = 0; length <= LONGEST; length++) {
            for (int index = 0; index <= length; index++) {
                assertWritten("x".repeat(index) + unit + "x".repeat(length - index));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void a_text_with_something_special_twice_or_throughout(String unit) {
        for (int length = 0; length <= LONGEST; length++) {
            assertWritten(unit + "x".repeat(length) + unit);
            assertWritten(unit.repeat(length));
            assertWritten("x".repeat(length) + unit.repeat(length) + "\n");
        }
        assertThat(Problem.of(499).withTitle(unit).toJsonBytes())
                .isEqualTo(("{\"title\":" + string(unit) + ",\"status\":499}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_character_of_the_first_plane() {
        IntStream.rangeClosed(0, 0xFFFF).forEach(unit -> assertWritten("a" + (char) unit + "b"));
    }

    /** A text that grows when it is escaped would take the room of the text after it. */
    @Test
    void what_follows_a_text_that_grows() {
        for (String unit : List.of("\"", "\0", "\u4e2d", "\ud83d\ude00", "\ud800")) {
            for (int length = 0; length <= LONGEST; length++) {
                String text = unit.repeat(length);
                Problem problem = Problem.of(404)
                        .withTitle(text)
                        .withDetail(text)
                        .with("k" + length, 123)
                        .with("n", 1234567890)
                        .with("b", true)
                        .with("list", List.of(text, 1, List.of(), Map.of("m", text)))
                        .withInstance(URI.create("/x"));
                String string = string(text);
                assertThat(problem.toJson())
                        .isEqualTo("{\"title\":" + string + ",\"status\":404,\"detail\":" + string
                                + ",\"instance\":\"/x\",\"k" + length + "\":123,\"n\":1234567890,\"b\":true,\"list\":["
                                + string + ",1,[],{\"m\":" + string + "}]}");
            }
        }
    }

    @Test
    void an_uri_is_written_in_ascii() {
        URI uri = URI.create("https://acme.example/\u00e4\u4e2d\ud83d\ude00/\ud800/\udfff/\ud7ff\ue000?q=%C3%A4");
        String ascii =
                "https://acme.example/%C3%A4%E4%B8%AD%F0%9F%98%80/%EF%BF%BD/%EF%BF%BD/%ED%9F%BF%EE%80%80?q=%C3%A4";

        assertThat(Problem.of(404).withType(uri).withInstance(uri).toJson())
                .isEqualTo("{\"type\":\"" + ascii + "\",\"title\":\"Not Found\",\"status\":404,\"instance\":\"" + ascii
                        + "\"}");
    }

    @Test
    void every_status_has_its_three_digits() {
        IntStream.rangeClosed(100, 599)
                .forEach(code ->
                        assertThat(Problem.of(code).withTitle(null).toJson()).isEqualTo("{\"status\":" + code + "}"));
    }

    private static void assertWritten(String text) {
        Problem problem = new Problem(null, text, 404, text, null, Map.of("member", text));
        String string = string(text);
        String json = "{\"title\":" + string + ",\"status\":404,\"detail\":" + string + ",\"member\":" + string + "}";
        assertEquals(json, problem.toJson()); // many of them, and AssertJ takes its time
    }

    /** A text as a JSON string, written in the simplest way. */
    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                case 0x2028, 0x2029 -> json.append("\\u%04x".formatted(point));
                default -> {
                    if (point < ' ') {
                        json.append("\\u%04x".formatted(point));
                    } else if (point >= 0xD800 && point <= 0xDFFF) {
                        json.append('\uFFFD');
                    } else {
                        json.appendCodePoint(point);
                    }
                }
            }
        });
        return json.append('"').toString().replace("</", "\\u003c/");
    }
}
