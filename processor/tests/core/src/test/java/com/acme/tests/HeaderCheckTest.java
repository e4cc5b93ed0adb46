package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.generated.MethodNotAllowedException;
import com.acme.generated.NotFoundException;
import com.acme.generated.ProxyAuthenticationRequiredException;
import com.acme.generated.UnauthorizedException;
import com.acme.generated.UpgradeRequiredException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Header names and values are checked when they are set, in every way of setting them. */
class HeaderCheckTest {

    private static final String TOKEN = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void a_name_has_the_characters_of_a_token_only() {
        IntStream.rangeClosed(0, 0x17F).forEach(letter -> {
            String name = "X-" + (char) letter + "y";
            Throwable refusal = catchThrowable(() -> new NotFoundException().withHeader(name, "v"));
            if (TOKEN.indexOf(letter) >= 0) {
                assertThat(refusal).as("U+%04X", letter).isNull();
            } else {
                assertThat(refusal).as("U+%04X", letter).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X Y", " X", "X ", "X:"})
    void a_name_is_not_empty_and_has_no_blank(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NotFoundException().withHeader(name, "v"));
    }

    @Test
    void a_value_has_no_control_character_and_nothing_above_latin_1() {
        IntStream.rangeClosed(0, 0x7F).filter(HeaderCheckTest::isControl).forEach(HeaderCheckTest::assertRefused);
        IntStream.of(0x100, 0x10A, 0x10D, 0x2028, 0xD83D, 0xDE00, 0xFFFF).forEach(HeaderCheckTest::assertRefused);
    }

    @Test
    void a_value_may_have_every_visible_character() {
        IntStream.concat(IntStream.rangeClosed(0x20, 0x7E), IntStream.rangeClosed(0xA0, 0xFF))
                .forEach(letter -> assertThat(new NotFoundException()
                                .withHeader("X-Test", "a" + (char) letter + "b")
                                .headers()
                                .get("X-Test"))
                        .containsExactly("a" + (char) letter + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\ta", "a\t", " ", "\t"})
    void a_value_has_no_blank_at_its_ends(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotFoundException().withHeader("X-Test", value))
                .withMessageContaining("X-Test");
    }

    @Test
    void a_null_is_refused() {
        assertThat(catchThrowable(() -> new NotFoundException().withHeader(null, "v")))
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
        assertThat(catchThrowable(() -> new NotFoundException().withHeader("X-Test", null)))
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic\r\nSet-Cookie: a=b", "Basic\n", "Basic\u0000", "Basic\u010a", " Basic"})
    void the_headers_of_constructors_are_checked_too(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnauthorizedException(value))
                .withMessageContaining("WWW-Authenticate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProxyAuthenticationRequiredException(value))
                .withMessageContaining("Proxy-Authenticate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MethodNotAllowedException(List.of("GET", value)))
                .withMessageContaining("Allow");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpgradeRequiredException(List.of(value)))
                .withMessageContaining("Upgrade");
    }

    private static boolean isControl(int letter) {
        return (letter < 0x20 && letter != '\t') || letter == 0x7F;
    }

    private static void assertRefused(int letter) {
        assertThatIllegalArgumentException()
                .as("U+%04X", letter)
                .isThrownBy(() -> new NotFoundException().withHeader("X-Test", "a" + (char) letter + "b"))
                .withMessageContaining("X-Test");
    }
}
