package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.hardening.WireForm;
import com.acme.hardening.catalog.FrameworkErrors;
import com.acme.hardening.catalog.Problem;
import com.acme.hardening.http.ClientErrorException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.MethodNotAllowedException;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.ProxyAuthenticationRequiredException;
import com.acme.hardening.http.UnauthorizedException;
import com.acme.hardening.http.UnsupportedMediaTypeException;
import com.acme.hardening.http.UpgradeRequiredException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No text can end its field. */
class InjectionRulesTest {

    /** Every way by which text gets into a field. */
    private static final List<Consumer<String>> WAYS = List.of(
            value -> new NotFoundException().withHeader("X-A", value),
            value -> ClientErrorException.of(499, "x").withHeader("X-A", value),
            value -> new UnauthorizedException("Basic realm=" + value),
            value -> new ProxyAuthenticationRequiredException("Basic realm=" + value),
            value -> new MethodNotAllowedException(List.of("GET", value)),
            value -> new UpgradeRequiredException(List.of(value)),
            value -> new UnsupportedMediaTypeException().accept(List.of("text/csv;" + value)),
            value -> HttpStatusMapper.exceptionFor(404, "x", Map.of("X-A", List.of(value))),
            value -> HttpStatusMapper.exceptionFor(401, "x", Map.of("WWW-Authenticate", List.of("A b=" + value))));

    @Test
    @Holds("H1")
    void a_name_is_a_token() {
        IntStream.rangeClosed(0, 0x1FF).forEach(letter -> {
            String name = "X" + (char) letter;
            Throwable refusal = catchThrowable(() -> new NotFoundException().withHeader(name, "v"));
            assertThat(refusal == null).as("U+%04X", letter).isEqualTo(WireForm.isName(name));
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new NotFoundException().withHeader("", "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NotFoundException().withHeader(null, "v"));
    }

    @Test
    @Holds({"H2", "H4", "H6"})
    void a_value_has_no_control_character_whatever_the_way() {
        for (Consumer<String> way : WAYS) {
            IntStream.rangeClosed(0, 0x7F)
                    .filter(letter -> letter != '\t' && Character.isISOControl(letter))
                    .forEach(letter -> assertRefused(way, "a" + (char) letter + "b"));
            assertRefused(way, "a\r\n b");
            assertRefused(way, "a\r\nSet-Cookie: a=b");
        }
        assertThat(FrameworkErrors.toResponse(
                                Problem.of(404), Map.of("X-A", List.of("a\r\nb", "c"), "X\n", List.of("d")), p -> p)
                        .headers())
                .containsEntry("X-A", List.of("c"))
                .hasSize(2);
    }

    @Test
    @Holds("H3")
    void a_value_has_no_blank_at_its_ends() {
        for (String value : List.of(" a", "a ", "\ta", "a\t", " ")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new NotFoundException().withHeader("X-A", value));
        }
        assertThat(new NotFoundException().withHeader("X-A", "a \t b").headers())
                .containsEntry("X-A", List.of("a \t b"));
    }

    @Test
    @Holds("H5")
    void a_value_has_no_character_that_becomes_a_line_break_when_narrowed() {
        for (Consumer<String> way : WAYS) {
            for (String value : List.of("\u010d\u010a", "\u560d\u560a", "\u0100", "\uffff", "\ud83d\ude00")) {
                assertRefused(way, "a" + value + "b");
            }
        }
    }

    private static void assertRefused(Consumer<String> way, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> way.accept(value));
    }
}
