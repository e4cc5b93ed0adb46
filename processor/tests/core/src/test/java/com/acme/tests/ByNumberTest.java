package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.generated.ClientErrorException;
import com.acme.generated.HttpStatus;
import com.acme.generated.HttpStatusException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.NotFoundException;
import com.acme.generated.ServerErrorException;
import com.acme.generated.ServiceUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions for codes that are known only at run time. */
class ByNumberTest {

    private static final List<Integer> MANDATED = List.of(401, 405, 407, 426);

    @Test
    void a_known_code_gives_its_class() {
        assertThat(ClientErrorException.of(404, "No.")).isExactlyInstanceOf(NotFoundException.class);
        assertThat(ServerErrorException.of(503, "No.")).isExactlyInstanceOf(ServiceUnavailableException.class);
        assertThat(HttpStatusMapper.exceptionFor(404, "No."))
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessage("No.");
    }

    @Test
    void every_error_code_has_an_exception_that_keeps_it() {
        IntStream.rangeClosed(400, 599).filter(code -> !MANDATED.contains(code)).forEach(code -> {
            HttpStatusException exception = HttpStatusMapper.exceptionFor(code, "text");
            assertThat(exception.statusCode()).isEqualTo(code);
            assertThat(exception.status()).isEqualTo(HttpStatus.of(code));
            assertThat(exception).hasMessage("text");
            assertThat(exception).isInstanceOf(code < 500 ? ClientErrorException.class : ServerErrorException.class);
            assertThat(HttpStatusMapper.toResponse(exception).status()).isEqualTo(code);
            assertThat(Answers.to(exception).get("status").intValue()).isEqualTo(code);
        });
    }

    @Test
    void an_unknown_code_has_no_title() {
        assertThat(Answers.to(ClientErrorException.of(499, "Gone.")).has("title"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 200, 302, 399, 500, 503, 600, Integer.MAX_VALUE})
    void a_client_error_is_a_4xx(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientErrorException.of(code, "x"))
                .withMessageContaining(String.valueOf(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 200, 404, 499, 600})
    void a_server_error_is_a_5xx(int code) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerErrorException.of(code, "x"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 99, 200, 304, 399, 600})
    void the_mapper_knows_errors_only(int code) {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(code, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(code, "x", Map.of()));
    }

    @Test
    void headers_are_kept() {
        assertThat(HttpStatusMapper.exceptionFor(429, "x", Map.of("Retry-After", List.of("3")))
                        .headers())
                .containsEntry("Retry-After", List.of("3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpStatusMapper.exceptionFor(404, "x", Map.of("A", List.of("b\r\nC: d"))));
    }

    @Test
    void codes_without_a_class_of_their_own_have_the_branch() {
        assertThat(com.acme.terse.ClientErrorException.of(404, "x"))
                .isExactlyInstanceOf(com.acme.terse.HttpNotFoundError.class);
        assertThat(com.acme.terse.ClientErrorException.of(409, "x"))
                .isExactlyInstanceOf(com.acme.terse.ClientErrorException.class);
    }
}
