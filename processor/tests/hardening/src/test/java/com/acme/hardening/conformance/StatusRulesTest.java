package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.hardening.http.ClientErrorException;
import com.acme.hardening.http.HttpStatus;
import com.acme.hardening.http.HttpStatusException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.RedirectionException;
import com.acme.hardening.http.ServerErrorException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes and their classes. */
class StatusRulesTest {

    @Test
    @Holds("K1")
    void a_code_outside_the_range_is_an_internal_error_and_no_exception() {
        for (int code : new int[] {Integer.MIN_VALUE, -404, 0, 99, 600, Integer.MAX_VALUE}) {
            assertThat(HttpStatus.of(code)).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
            assertThat(HttpStatus.find(code)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(code, "x"));
        }
    }

    @Test
    @Holds("K2")
    void an_unknown_code_is_the_x00_of_its_class() {
        IntStream.rangeClosed(100, 599)
                .forEach(code -> assertThat(HttpStatus.of(code))
                        .isEqualTo(HttpStatus.find(code)
                                .orElseGet(
                                        () -> HttpStatus.find(code / 100 * 100).orElseThrow())));
        assertThat(HttpStatus.of(471)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(ClientErrorException.of(471, "x").statusCode()).isEqualTo(471);
        assertThat(ServerErrorException.of(599, "x").status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    @Holds("K3")
    void the_statuses_cacheable_by_default_are_known() {
        assertThat(Arrays.stream(HttpStatus.values())
                        .filter(HttpStatus::isCacheableByDefault)
                        .map(HttpStatus::code))
                .containsExactly(200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501);
    }

    @Test
    @Holds("K4")
    void an_interim_status_is_no_exception() {
        IntStream.range(100, 200).forEach(code -> {
            assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(code, "x"));
            assertThatIllegalArgumentException().isThrownBy(() -> RedirectionException.of(code, "x"));
            assertThatIllegalArgumentException().isThrownBy(() -> ClientErrorException.of(code, "x"));
        });
        assertThat(List.of(HttpStatusException.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrder(
                        RedirectionException.class, ClientErrorException.class, ServerErrorException.class);
    }
}
