package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.acme.generated.ClientErrorException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.MethodNotAllowedException;
import com.acme.generated.ProxyAuthenticationRequiredException;
import com.acme.generated.UnauthorizedException;
import com.acme.generated.UpgradeRequiredException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exception has the headers that the protocol requires from its creation on. */
class MandatedHeaderTest {

    @Test
    void challenges() {
        assertThat(new UnauthorizedException("Basic realm=\"shop\"").headers())
                .containsExactly(entry("WWW-Authenticate", List.of("Basic realm=\"shop\"")));
        assertThat(new UnauthorizedException("Basic", "no", null)
                        .withHeader("www-authenticate", "Bearer")
                        .headers())
                .containsExactly(entry("WWW-Authenticate", List.of("Basic", "Bearer")));
        assertThat(new ProxyAuthenticationRequiredException("Basic", "no").headers())
                .containsExactly(entry("Proxy-Authenticate", List.of("Basic")));
    }

    @Test
    void allowed_methods() {
        assertThat(new MethodNotAllowedException(List.of("GET", "HEAD")).headers())
                .containsExactly(entry("Allow", List.of("GET, HEAD")));
        assertThat(new MethodNotAllowedException(List.of()).headers()).containsExactly(entry("Allow", List.of("")));
        assertThat(HttpStatusMapper.toResponse(new MethodNotAllowedException(List.of()))
                        .headers())
                .containsEntry("Allow", List.of(""));
    }

    @Test
    void protocols() {
        assertThat(new UpgradeRequiredException(List.of("HTTP/3", "HTTP/2")).headers())
                .containsOnly(entry("Upgrade", List.of("HTTP/3, HTTP/2")), entry("Connection", List.of("upgrade")));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                UnauthorizedException.class,
                ProxyAuthenticationRequiredException.class,
                MethodNotAllowedException.class,
                UpgradeRequiredException.class
            })
    void no_constructor_goes_without_it(Class<?> type) {
        assertThat(Arrays.stream(type.getDeclaredConstructors())
                        .map(constructor ->
                                Arrays.asList(constructor.getParameterTypes()).toString()))
                .noneMatch(parameters -> parameters.equals("[]") || parameters.startsWith("[class java.lang.Throwable"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "401, UnauthorizedException",
        "405, MethodNotAllowedException",
        "407, ProxyAuthenticationRequiredException",
        "426, UpgradeRequiredException"
    })
    void by_number_the_right_constructor_is_named(int code, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientErrorException.of(code, "no"))
                .withMessageContaining(name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpStatusMapper.exceptionFor(code, "no"))
                .withMessageContaining(name);
    }

    @Test
    void by_number_and_headers_the_class_is_right() {
        assertThat(HttpStatusMapper.exceptionFor(401, "no", Map.of("www-authenticate", List.of("Basic", "Bearer"))))
                .isInstanceOf(UnauthorizedException.class)
                .satisfies(exception -> assertThat(exception.headers())
                        .containsExactly(entry("WWW-Authenticate", List.of("Basic", "Bearer"))));
        assertThat(HttpStatusMapper.exceptionFor(405, "no", Map.of("Allow", List.of("GET, HEAD"))))
                .isInstanceOf(MethodNotAllowedException.class)
                .satisfies(exception -> assertThat(exception.headers()).containsEntry("Allow", List.of("GET, HEAD")));
        assertThat(HttpStatusMapper.exceptionFor(407, "no", Map.of("Proxy-Authenticate", List.of("Basic"))))
                .isInstanceOf(ProxyAuthenticationRequiredException.class);
        assertThat(HttpStatusMapper.exceptionFor(426, "no", Map.of("Upgrade", List.of("HTTP/2"))))
                .isInstanceOf(UpgradeRequiredException.class)
                .satisfies(exception -> assertThat(exception.headers())
                        .containsEntry("Upgrade", List.of("HTTP/2"))
                        .containsEntry("Connection", List.of("upgrade")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpStatusMapper.exceptionFor(401, "no", Map.of("Allow", List.of("GET"))))
                .withMessageContaining("WWW-Authenticate");
    }
}
