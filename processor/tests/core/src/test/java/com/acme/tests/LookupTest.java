package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.HttpStatus;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code of} and {@code find} for all kinds of numbers. */
class LookupTest {

    private static final Set<Integer> KNOWN = Facts.registry().stream()
            .map(row -> Integer.valueOf(row.get("Value")))
            .collect(Collectors.toSet());

    private static IntStream numbers() {
        return IntStream.concat(
                IntStream.rangeClosed(-5, 1100),
                IntStream.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 99, Integer.MAX_VALUE, 1 << 16, -404, 100_404));
    }

    @Test
    void find_is_exact() {
        numbers()
                .forEach(code -> assertThat(HttpStatus.find(code).map(HttpStatus::code))
                        .as("%d", code)
                        .isEqualTo(KNOWN.contains(code) ? Optional.of(code) : Optional.empty()));
    }

    @Test
    void of_is_total() {
        numbers()
                .forEach(code -> assertThat(HttpStatus.of(code).code())
                        .as("%d", code)
                        .isEqualTo(KNOWN.contains(code) ? code : code >= 100 && code <= 599 ? code / 100 * 100 : 500));
    }
}
