package io.github.statuary.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.statuary.core.UpstreamJson.Standard;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "7",
                "\"a\"",
                "[]",
                "{",
                "}",
                "{}}",
                "{},",
                "{} x",
                "{}\0",
                "\0{}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{\"a\":[1 2]}",
                "{\"a\":[}",
                "{\"a\":[1}}",
                "{\"a\":{]}",
                "{\"a\":tru}",
                "{\"a\":TRUE}",
                "{\"a\":nul}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":undefined}",
                "{\"a\":01}",
                "{\"a\":-01}",
                "{\"a\":-}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":1e+}",
                "{\"a\":1.e1}",
                "{\"a\":0x1}",
                "{\"a\":1_0}",
                "{\"a\":\u0661}",
                "{\"a\":1\u0661}",
                "{\"a\":--1}",
                "{\"a\":1-}",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"a\":\"\\\"",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12G4\"}",
                "{\"a\":\"\\u\u0661234\"}",
                "{\"a\":\"\\U0041\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\0\"}",
                "{\"a\":\"\\\n\"}",
                "{\"a\":\"\u001F\"}",
                "{\"a\":\"\\n\t\"}",
                "{\"a\":1}//",
                "/**/{\"a\":1}",
                "{\"a\":1\u00A0}",
                "{\"a\":1\f}",
                "\uFEFF{}",
                "{\"a\":'x'}",
                "{\"a\":1;\"b\":2}",
                "{\"a\"=1}",
                "{\"a\":\"x\"\"y\"}",
            })
    void what_is_no_object_of_rfc_8259_is_refused(String text) {
        assertThat(json(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, java.lang.Integer, 0",
        "-0, java.lang.Integer, 0",
        "7, java.lang.Integer, 7",
        "-2147483648, java.lang.Integer, -2147483648",
        "2147483647, java.lang.Integer, 2147483647",
        "2147483648, java.lang.Long, 2147483648",
        "-2147483649, java.lang.Long, -2147483649",
        "999999999999999999, java.lang.Long, 999999999999999999",
        "9223372036854775807, java.lang.Long, 9223372036854775807",
        "-9223372036854775808, java.lang.Long, -9223372036854775808",
        "9223372036854775808, java.math.BigDecimal, 9223372036854775808",
        "-9223372036854775809, java.math.BigDecimal, -9223372036854775809",
        "1.50, java.math.BigDecimal, 1.50",
        "-0.0, java.math.BigDecimal, 0.0",
        "1e2, java.math.BigDecimal, 1E+2",
        "1E+2, java.math.BigDecimal, 1E+2",
        "100e-02, java.math.BigDecimal, 1.00",
        "1e999, java.math.BigDecimal, 1E+999",
        "1e-0999, java.math.BigDecimal, 1E-999",
    })
    void a_number_is_the_smallest_that_holds_it(String number, Class<?> type, String text) {
        Object read = read("{\"a\":" + number + "}").get("a");

        assertThat(read).isExactlyInstanceOf(type).hasToString(text);
    }

    @Test
    void a_number_has_a_limit() {
        assertThat(read("{\"a\":" + "1".repeat(64) + "}")).containsEntry("a", new BigDecimal("1".repeat(64)));
        assertThat(json("{\"a\":" + "1".repeat(65) + "}")).isNull();
        assertThat(json("{\"a\":0." + "1".repeat(63) + "}")).isNull();
        assertThat(json("{\"a\":1e1000}")).isNull();
        assertThat(json("{\"a\":1e-1000}")).isNull();
        assertThat(json("{\"a\":1e99999999999999999999}")).isNull();
    }

    @Test
    void escapes_are_read() {
        assertThat(read("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u00C9x\"}"))
                .containsEntry("a", "\"\\/\b\f\n\r\tA\u00E9\u00C9x");
    }

    @Test
    void a_lone_surrogate_is_replaced() {
        assertThat(read("{\"a\":\"\\uD83D\\uDE00\",\"b\":\"x\\uD83D\",\"c\":\"\\uDE00\\uD83Dy\",\"\\uD83D\":1}"))
                .containsExactly(
                        entry("a", "\uD83D\uDE00"),
                        entry("b", "x\uFFFD"),
                        entry("c", "\uFFFD\uFFFDy"),
                        entry("\uFFFD", 1));
        assertThat(UpstreamJson.wellFormed("\uD83D\uD83D\uDE00\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00\uFFFD");
    }

    @Test
    void of_equal_names_the_last_counts() {
        assertThat(read("{\"a\":1,\"b\":2,\"\\u0061\":3}")).containsExactly(entry("a", 3), entry("b", 2));
    }

    @Test
    void values_keep_their_order_and_kind() {
        Map<String, Object> read =
                read(" {\"z\" : [ ] ,\r\n\t\"y\":{ },\"x\":[true,false,null,\"\",[{\"w\":[0]}]],\"\":1} ");

        assertThat(read.keySet()).containsExactly("z", "y", "x", "");
        assertThat(read).containsEntry("z", List.of()).containsEntry("y", Map.of());
        assertThat((List<?>) read.get("x"))
                .hasToString("[true, false, null, , [{w=[0]}]]")
                .element(2)
                .isNull();
    }

    @Test
    void depth_has_a_limit() {
        for (String each : List.of("[|]", "{\"a\":|}", "[0,|]")) {
            String open = each.substring(0, each.indexOf('|'));
            String close = each.substring(each.indexOf('|') + 1);
            assertThat(read("{\"a\":" + open.repeat(31) + "0" + close.repeat(31) + "}"))
                    .isNotEmpty();
            assertThat(json("{\"a\":" + open.repeat(32) + "0" + close.repeat(32) + "}"))
                    .isNull();
            assertThat(json("{\"a\":" + open.repeat(10_000))).isNull();
        }
        assertThat(read("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}")).isNotEmpty();
        assertThat(json("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}")).isNull();
    }

    @Test
    void members_have_a_limit() {
        assertThat(read(members(256))).hasSize(256);
        assertThat(json(members(257))).isNull();
        assertThat(read("{\"a\":" + members(256) + "}")).hasSize(1);
        assertThat(json("{\"a\":" + members(257) + "}")).isNull();
        assertThat(json("{" + String.join(",", Collections.nCopies(257, "\"a\":1")) + "}"))
                .isNull();
    }

    @Test
    void values_have_a_limit() {
        assertThat((List<?>) read("{\"a\":[" + "0,".repeat(4_093) + "0]}").get("a"))
                .hasSize(4_094);
        assertThat(json("{\"a\":[" + "0,".repeat(4_094) + "0]}")).isNull();
        assertThat(json("{\"a\":[" + "[],".repeat(4_094) + "0]}")).isNull();
    }

    @Test
    void standard_members_are_kept_apart() {
        UpstreamJson json =
                json("{\"a\":1,\"type\":\"x\",\"title\":{\"detail\":\"y\"},\"status\":404,\"det\\u0061il\":\"z\","
                        + "\"instance\":null,\"Type\":2,\"type\":\"\\u0078x\",\"b\":{\"type\":3},\"t\\u0079pf\":[]}");

        assertThat(json.text(Standard.TYPE)).isEqualTo("xx");
        assertThat(json.text(Standard.TITLE)).isNull();
        assertThat(json.text(Standard.STATUS)).isNull();
        assertThat(json.text(Standard.DETAIL)).isEqualTo("z");
        assertThat(json.text(Standard.INSTANCE)).isNull();
        assertThat(json.others())
                .containsExactly(
                        entry("a", 1), entry("Type", 2), entry("b", Map.of("type", 3)), entry("typf", List.of()));
        assertThat(json("{\"type\":\"x\",\"type\":7}").text(Standard.TYPE)).isNull();
        assertThat(json("{\"title\":\"x\"}").others()).isEmpty();
    }

    /** A reader that looks at eight octets at once can miss one at their borders. */
    @Test
    void what_ends_a_text_is_found_at_every_place() {
        for (int before = 0; before < 20; before++) {
            String text = "~\u00FF\u20AC !\uFFFD[]{}^`\u007F,:".repeat(2).substring(0, before);
            assertThat(read("{\"a\":\"" + text + "\"}")).containsEntry("a", text);
            assertThat(read("{\"a\":\"" + text + "\\n" + text + "\\\"\\u00e9\\\\" + text + "\"}"))
                    .containsEntry("a", text + "\n" + text + "\"\u00E9\\" + text);
            for (char c = 0; c < ' '; c++) {
                assertThat(json("{\"a\":\"" + text + c + "\"}")).isNull();
            }
            assertThat(json("{\"a\":\"" + text + "\\\"}")).isNull();
            assertThat(json("{\"a\":\"" + text)).isNull();
        }
    }

    /** Texts are decoded each for itself, which must be what decoding the whole gives. */
    @Test
    void malformed_octets_are_those_of_the_whole() {
        int[] kinds = {'a', 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xFF};
        for (int i = 0; i < kinds.length * kinds.length * kinds.length * kinds.length; i++) {
            byte[] octets = "{'a':'....','b':'....\\n'}".replace('\'', '"').getBytes(UTF_8);
            for (int k = 0, rest = i; k < 4; k++, rest /= kinds.length) {
                octets[6 + k] = (byte) kinds[rest % kinds.length];
                octets[17 + k] = octets[6 + k];
            }
            String whole = new String(octets, UTF_8);

            Map<String, Object> read =
                    UpstreamJson.of(octets, 0, octets.length, UTF_8).others();

            String text = whole.substring(6, whole.indexOf('"', 6));
            assertThat(read).containsOnly(entry("a", text), entry("b", text + "\n"));
        }
    }

    @Test
    void only_the_octets_from_start_to_end_count() {
        byte[] octets = "x{\"a\":1}x".getBytes(UTF_8);

        assertThat(UpstreamJson.of(octets, 1, octets.length - 1, UTF_8).others())
                .containsExactly(entry("a", 1));
        assertThat(UpstreamJson.of(octets, 1, octets.length - 2, UTF_8)).isNull();
        assertThat(UpstreamJson.of(octets, 1, octets.length, UTF_8)).isNull();
    }

    private static String members(int count) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            object.append(i == 0 ? "\"" : ",\"").append(i).append("\":0");
        }
        return object.append('}').toString();
    }

    private static UpstreamJson json(String text) {
        byte[] octets = text.getBytes(UTF_8);
        return UpstreamJson.of(octets, 0, octets.length, UTF_8);
    }

    /** The name of no test is that of a standard member. */
    private static Map<String, Object> read(String text) {
        UpstreamJson read = json(text);
        assertThat(read).as(text).isNotNull();
        return read.others();
    }
}
