package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
        assertThat(UpstreamJson.object(text)).isNull();
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
        Object read = UpstreamJson.object("{\"a\":" + number + "}").get("a");

        assertThat(read).isExactlyInstanceOf(type).hasToString(text);
    }

    @Test
    void a_number_has_a_limit() {
        assertThat(read("{\"a\":" + "1".repeat(64) + "}")).containsEntry("a", new BigDecimal("1".repeat(64)));
        assertThat(UpstreamJson.object("{\"a\":" + "1".repeat(65) + "}")).isNull();
        assertThat(UpstreamJson.object("{\"a\":0." + "1".repeat(63) + "}")).isNull();
        assertThat(UpstreamJson.object("{\"a\":1e1000}")).isNull();
        assertThat(UpstreamJson.object("{\"a\":1e-1000}")).isNull();
        assertThat(UpstreamJson.object("{\"a\":1e99999999999999999999}")).isNull();
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
            assertThat(UpstreamJson.object("{\"a\":" + open.repeat(32) + "0" + close.repeat(32) + "}"))
                    .isNull();
            assertThat(UpstreamJson.object("{\"a\":" + open.repeat(10_000))).isNull();
        }
        assertThat(read("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}")).isNotEmpty();
        assertThat(UpstreamJson.object("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}"))
                .isNull();
    }

    @Test
    void members_have_a_limit() {
        assertThat(read(members(256))).hasSize(256);
        assertThat(UpstreamJson.object(members(257))).isNull();
        assertThat(read("{\"a\":" + members(256) + "}")).hasSize(1);
        assertThat(UpstreamJson.object("{\"a\":" + members(257) + "}")).isNull();
        assertThat(UpstreamJson.object("{" + String.join(",", Collections.nCopies(257, "\"a\":1")) + "}"))
                .isNull();
    }

    @Test
    void values_have_a_limit() {
        assertThat((List<?>) read("{\"a\":[" + "0,".repeat(4_093) + "0]}").get("a"))
                .hasSize(4_094);
        assertThat(UpstreamJson.object("{\"a\":[" + "0,".repeat(4_094) + "0]}")).isNull();
        assertThat(UpstreamJson.object("{\"a\":[" + "[],".repeat(4_094) + "0]}"))
                .isNull();
    }

    private static String members(int count) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            object.append(i == 0 ? "\"" : ",\"").append(i).append("\":0");
        }
        return object.append('}').toString();
    }

    private static Map<String, Object> read(String text) {
        Map<String, Object> read = UpstreamJson.object(text);
        assertThat(read).as(text).isNotNull();
        return read;
    }
}
