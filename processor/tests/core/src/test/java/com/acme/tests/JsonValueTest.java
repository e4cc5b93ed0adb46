package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.HttpStatus;
import com.acme.generated.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How values of members are written. */
class JsonValueTest {

    @ParameterizedTest
    @MethodSource("numbers")
    void numbers_stay_numbers(Number number) {
        JsonNode node = written(number);

        assertThat(node.isNumber()).isTrue();
        assertThat(node.decimalValue()).isEqualByComparingTo(new BigDecimal(number.toString()));
    }

    static List<Number> numbers() {
        return List.of(
                0,
                (byte) -1,
                (short) 3,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                1.5f,
                -0.1d,
                1e300,
                new BigDecimal("123456789012345678901234567890.123456789"),
                new BigDecimal("1E+400"),
                new BigDecimal("0.10"),
                BigInteger.TWO.pow(200));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_json_has_no_number_for_is_valid_json(double value) {
        assertThat(written(value).isNumber()).isFalse();
        assertThat(written((float) value).isNumber()).isFalse();
        assertThat(written(new double[] {value}).size()).isEqualTo(1);
    }

    @Test
    void other_values_are_written_as_people_expect() {
        assertThat(written(true).booleanValue()).isTrue();
        assertThat(written('x').textValue()).isEqualTo("x");
        assertThat(written(Instant.parse("2026-11-22T20:00:00Z")).textValue()).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(written(LocalDate.of(2026, 11, 2)).textValue()).isEqualTo("2026-11-02");
        assertThat(written(Duration.ofSeconds(90)).textValue()).isEqualTo("PT1M30S");
        assertThat(written(new UUID(1, 2)).textValue()).isEqualTo("00000000-0000-0001-0000-000000000002");
        assertThat(written(URI.create("https://a.example/?q=1")).textValue()).isEqualTo("https://a.example/?q=1");
        assertThat(written(HttpStatus.NOT_FOUND).textValue()).isEqualTo("NOT_FOUND");
        assertThat(written(new StringBuilder("built")).textValue()).isEqualTo("built");
    }

    @Test
    void containers_are_arrays_and_objects() {
        assertThat(written(new int[] {1, 2})).hasToString("[1,2]");
        assertThat(written(new Object[] {"a", null, new long[0]})).hasToString("[\"a\",null,[]]");
        assertThat(written(List.of(1, List.of("b")))).hasToString("[1,[\"b\"]]");
        assertThat(written(new ArrayDeque<>(List.of(true)))).hasToString("[true]");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", Arrays.asList(null, 2));
        assertThat(written(map)).hasToString("{\"z\":1,\"a\":[null,2]}");
        assertThat(written(Map.of(HttpStatus.OK, Map.of(7, "seven")))).hasToString("{\"OK\":{\"7\":\"seven\"}}");
        assertThat(written(Map.of())).hasToString("{}");
    }

    @Test
    void an_optional_is_its_content() {
        assertThat(written(Optional.of("three"))).hasToString("\"three\"");
        assertThat(written(OptionalInt.of(3))).hasToString("3");
        assertThat(written(OptionalLong.of(3L << 40))).hasToString("3298534883328");
        assertThat(written(OptionalDouble.of(0.5))).hasToString("0.5");
        assertThat(List.of(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty()))
                .allSatisfy(empty -> assertThat(written(empty)).hasToString("null"));
    }

    @Test
    void an_unknown_type_is_its_string() {
        assertThat(written(new Object() {
                    @Override
                    public String toString() {
                        return "\"own\"";
                    }
                }))
                .hasToString("\"\\\"own\\\"\"");
    }

    private static JsonNode written(Object value) {
        return Answers.parse(Problem.of(400).with("value", value)).get("value");
    }
}
