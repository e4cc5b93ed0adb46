package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.HttpStatus;
import com.acme.generated.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.AbstractMap.SimpleEntry;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are odd, broken, deep or endless. */
class JsonLimitsTest {

    @ParameterizedTest
    @ValueSource(
            ints = {Integer.MIN_VALUE, -1000, -100, -1, 0, 9, 10, 99, 100, 101, 998, 999, 1000, 1001, Integer.MAX_VALUE
            })
    void a_number_of_any_length(int number) {
        assertThat(written(number)).isEqualTo(Integer.toString(number));
        assertThat(written((long) number)).isEqualTo(Integer.toString(number));
        assertThat(written(List.of(number, number))).isEqualTo("[" + number + "," + number + "]");
    }

    @Test
    void arrays_of_every_primitive_type() {
        assertThat(written(new int[] {1, -2})).isEqualTo("[1,-2]");
        assertThat(written(new long[] {1, Long.MIN_VALUE})).isEqualTo("[1,-9223372036854775808]");
        assertThat(written(new short[] {1, -2})).isEqualTo("[1,-2]");
        assertThat(written(new byte[] {1, -2})).isEqualTo("[1,-2]");
        assertThat(written(new boolean[] {true, false})).isEqualTo("[true,false]");
        assertThat(written(new char[] {'a', '"'})).isEqualTo("\"a\\\"\"");
        assertThat(written(new double[] {1.5, Double.NaN})).isEqualTo("[1.5,null]");
        assertThat(written(new float[] {1.5f, Float.NEGATIVE_INFINITY})).isEqualTo("[1.5,null]");
        assertThat(written(new byte[0])).isEqualTo("[]");
    }

    @Test
    void a_problem_in_a_problem_is_an_object() {
        assertThat(written(Problem.of(404).withDetail("No.").with("n", 1)))
                .isEqualTo("{\"title\":\"Not Found\",\"status\":404,\"detail\":\"No.\",\"n\":1}");
    }

    @Test
    void an_optional_is_its_content() {
        assertThat(written(Optional.empty())).isEqualTo("null");
        assertThat(written(Optional.of(7))).isEqualTo("7");
        assertThat(written(Optional.of(HttpStatus.OK))).isEqualTo("\"OK\"");
    }

    /** A path is an iterable whose elements are paths again, without end. */
    @Test
    void a_path_is_its_text() {
        assertThat(written(Path.of("orders.csv"))).isEqualTo("\"orders.csv\"");
    }

    @Test
    void of_two_keys_of_one_text_the_first_counts() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("\ud800", 1);
        map.put("?", 2);
        map.put(7, 3);
        map.put("7", 4);
        map.put(null, 5);

        assertThat(written(map)).isEqualTo("{\"?\":1,\"7\":3,\"null\":5}");
    }

    @Test
    void what_fails_half_way_is_null_as_a_whole() {
        Iterable<Object> failing = () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Object next() {
                if (next++ == 2) {
                    throw new IllegalStateException("broken");
                }
                return next;
            }
        };
        Object textless = new Object() {
            @Override
            public String toString() {
                return null;
            }
        };
        Object furious = new Object() {
            @Override
            public String toString() {
                throw new AssertionError();
            }
        };

        assertThat(written(Arrays.asList(0, failing, 1))).isEqualTo("[0,null,1]");
        assertThat(written(Arrays.asList(textless, furious, 1))).isEqualTo("[null,null,1]");
    }

    static Stream<UnaryOperator<Object>> nestings() {
        return Stream.of(
                Collections::singletonList,
                inner -> new Object[] {inner},
                inner -> Collections.singletonMap("k", inner),
                inner -> Optional.ofNullable(inner),
                inner -> Problem.of(400).with("k", inner));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void the_sixty_fourth_level_is_the_last(UnaryOperator<Object> nesting) {
        Object tooDeep = nested(nesting, 64, List.of("deep"));

        assertThat(written(nested(nesting, 63, List.of("deep")))).contains("[\"deep\"]");
        assertThat(written(tooDeep)).contains("null").doesNotContain("deep");
        assertThat(Answers.parse(Problem.of(400).with("value", tooDeep))).isNotNull();
    }

    @Test
    void on_the_last_level_a_value_still_has_its_text() {
        assertThat(written(nested(Collections::singletonList, 63, new StringBuilder("deep"))))
                .contains("[\"deep\"]");
        assertThat(written(nested(Collections::singletonList, 64, new StringBuilder("deep"))))
                .contains("[null]");
    }

    @Test
    void a_loop_ends() {
        List<Object> loop = new ArrayList<>();
        loop.add(loop);

        assertThat(written(loop)).isEqualTo("[".repeat(64) + "null" + "]".repeat(64));
    }

    @Test
    void a_hundred_thousand_values_are_all_written_and_an_endless_list_ends() {
        assertThat(value(Collections.nCopies(100_000, 1))).hasSize(100_000);
        assertThat(value(endless())).hasSizeBetween(100_000, 130_000);
    }

    @Test
    void two_million_characters_are_all_written_and_an_endless_text_ends() {
        String text = "x".repeat(10_000);

        assertThat(value(Collections.nCopies(190, text))).hasSize(190);
        assertThat(value(Collections.nCopies(100_000, text))).hasSizeBetween(190, 201);
        assertThat(value(Collections.nCopies(100_000, Map.of(text, 1)))).hasSizeBetween(190, 201);
    }

    static Stream<Object> longArrays() {
        int length = 3_000_000;
        return Stream.of(
                new int[length],
                new long[length],
                new short[length],
                new byte[length],
                new boolean[length],
                new double[length],
                new float[length],
                new AtomicIntegerArray(length),
                new AtomicLongArray(length));
    }

    @ParameterizedTest
    @MethodSource("longArrays")
    void an_array_of_numbers_ends_as_a_list_does(Object array) {
        assertThat(value(array)).hasSizeBetween(100_000, 130_000);
    }

    @Test
    void the_digits_of_numbers_count() {
        BigInteger hundreds = BigInteger.TEN.pow(899); // Jackson reads up to 1,000 digits

        assertThat(value(Collections.nCopies(2_100, hundreds))).hasSize(2_100);
        assertThat(value(Collections.nCopies(10_000, hundreds))).hasSizeBetween(2_100, 2_300);
        assertThat(value(Collections.nCopies(10_000, new BigDecimal(hundreds, 3))))
                .hasSizeBetween(2_100, 2_300);
    }

    @Test
    void a_number_longer_than_a_problem_is_null() {
        BigInteger million = BigInteger.ONE.shiftLeft(8_000_000).subtract(BigInteger.ONE);

        assertThat(written(million)).isEqualTo("null");
        assertThat(written(new BigDecimal(million, 5))).isEqualTo("null");
        assertThat(written(List.of(million, BigInteger.TEN))).isEqualTo("[null,10]");
    }

    @Test
    void a_number_with_a_huge_exponent_is_short() {
        assertThat(written(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE))).isEqualTo("1E+2147483648");
        assertThat(written(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE))).isEqualTo("1E-2147483647");
    }

    @Test
    void an_endless_map_ends() {
        Map<Object, Object> map = new AbstractMap<>() {
            @Override
            public Set<Entry<Object, Object>> entrySet() {
                return new AbstractSet<>() {
                    @Override
                    public Iterator<Entry<Object, Object>> iterator() {
                        Iterator<Object> numbers = endless().iterator();
                        return new Iterator<>() {
                            @Override
                            public boolean hasNext() {
                                return true;
                            }

                            @Override
                            public Entry<Object, Object> next() {
                                return new SimpleEntry<>(numbers.next(), null);
                            }
                        };
                    }

                    @Override
                    public int size() {
                        return Integer.MAX_VALUE;
                    }
                };
            }
        };

        assertThat(value(map)).hasSizeBetween(50_000, 100_000);
    }

    private static Object nested(UnaryOperator<Object> nesting, int levels, Object innermost) {
        Object value = innermost;
        for (int level = 0; level < levels; level++) {
            value = nesting.apply(value);
        }
        return value;
    }

    private static Iterable<Object> endless() {
        return () -> Stream.<Object>iterate(0, number -> (Integer) number + 1).iterator();
    }

    private static JsonNode value(Object value) {
        return Answers.parse(Problem.of(400).with("value", value)).get("value");
    }

    /** The JSON text of a member's value. */
    private static String written(Object value) {
        String json = Problem.of(400).withTitle(null).with("value", value).toJson();
        String before = "{\"status\":400,\"value\":";
        assertThat(json).startsWith(before).endsWith("}");
        return json.substring(before.length(), json.length() - 1);
    }
}
