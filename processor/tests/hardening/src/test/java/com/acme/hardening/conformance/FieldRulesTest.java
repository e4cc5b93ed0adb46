package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.hardening.http.ContentTooLargeException;
import com.acme.hardening.http.HttpStatusException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.MethodNotAllowedException;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.ProxyAuthenticationRequiredException;
import com.acme.hardening.http.RangeNotSatisfiableException;
import com.acme.hardening.http.RedirectionException;
import com.acme.hardening.http.ServiceUnavailableException;
import com.acme.hardening.http.TooManyRequestsException;
import com.acme.hardening.http.UnauthorizedException;
import com.acme.hardening.http.UnavailableForLegalReasonsException;
import com.acme.hardening.http.UnsupportedMediaTypeException;
import com.acme.hardening.http.UpgradeRequiredException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fields that go with statuses. */
class FieldRulesTest {

    @Test
    @Holds("Retry-After")
    void a_wait_is_whole_seconds_or_a_date_of_the_fixed_form() {
        assertThat(sent(new TooManyRequestsException().retryAfter(Duration.ofMillis(1)), "Retry-After"))
                .containsExactly("1");
        assertThat(sent(new ContentTooLargeException().retryAfter(Duration.ZERO), "Retry-After"))
                .containsExactly("0");
        assertThat(sent(
                        new ServiceUnavailableException()
                                .retryAfter(Duration.ofSeconds(9))
                                .retryAfter(Instant.parse("2026-06-03T07:08:09Z")),
                        "Retry-After"))
                .containsExactly("Wed, 03 Jun 2026 07:08:09 GMT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TooManyRequestsException().retryAfter(Duration.ofNanos(-1)));
    }

    @Test
    @Holds("Allow")
    void a_405_lists_methods() {
        assertThat(sent(new MethodNotAllowedException(List.of("GET", "m-Search")), "Allow"))
                .containsExactly("GET, m-Search");
        assertThat(sent(new MethodNotAllowedException(List.of()), "Allow")).containsExactly("");
        assertThatIllegalArgumentException().isThrownBy(() -> new MethodNotAllowedException(List.of("GET", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> new MethodNotAllowedException(List.of("GET,PUT")));
        assertAllConstructorsTakeAValue(MethodNotAllowedException.class);
    }

    @Test
    @Holds("WWW-Authenticate")
    void a_401_has_a_challenge() {
        assertThat(sent(new UnauthorizedException("Bearer realm=\"shop\""), "WWW-Authenticate"))
                .containsExactly("Bearer realm=\"shop\"");
        assertThatIllegalArgumentException().isThrownBy(() -> new UnauthorizedException(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnauthorizedException("\"shop\""));
        assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(401, "no"));
        assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(401, "no", Map.of()));
        assertAllConstructorsTakeAValue(UnauthorizedException.class);
    }

    @Test
    @Holds("Proxy-Authenticate")
    void a_407_has_a_challenge() {
        assertThat(sent(new ProxyAuthenticationRequiredException("Basic"), "Proxy-Authenticate"))
                .containsExactly("Basic");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProxyAuthenticationRequiredException(""));
        assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(407, "no"));
        assertAllConstructorsTakeAValue(ProxyAuthenticationRequiredException.class);
    }

    @Test
    @Holds("Content-Range")
    void a_416_tells_the_complete_length() {
        assertThat(sent(new RangeNotSatisfiableException().completeLength(0), "Content-Range"))
                .containsExactly("bytes */0");
        assertThatIllegalArgumentException().isThrownBy(() -> new RangeNotSatisfiableException().completeLength(-1));
    }

    @Test
    @Holds("Location")
    void a_redirection_has_a_target_in_ascii() {
        URI target = URI.create("/\u00e4/\ud83d\ude00/\ud800/%3E\u0300?q=\u0338%20#f");
        for (RedirectionException redirection : List.of(
                RedirectionException.movedPermanently(target),
                RedirectionException.found(target),
                RedirectionException.seeOther(target),
                RedirectionException.temporaryRedirect(target),
                RedirectionException.permanentRedirect(target))) {
            assertThat(sent(redirection, "Location"))
                    .containsExactly("/%C3%A4/%F0%9F%98%80/%EF%BF%BD/%3E%CC%80?q=%CC%B8%20#f");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> RedirectionException.found(null));
    }

    @Test
    @Holds("Upgrade")
    void a_426_lists_protocols() {
        HttpStatusException required = new UpgradeRequiredException(List.of("HTTP/3", "websocket"));

        assertThat(sent(required, "Upgrade")).containsExactly("HTTP/3, websocket");
        assertThat(sent(required, "Connection")).containsExactly("upgrade");
        assertThatIllegalArgumentException().isThrownBy(() -> new UpgradeRequiredException(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new UpgradeRequiredException(List.of("a/b/c")));
        assertThatIllegalArgumentException().isThrownBy(() -> HttpStatusMapper.exceptionFor(426, "no"));
        assertAllConstructorsTakeAValue(UpgradeRequiredException.class);
    }

    @Test
    @Holds("Link")
    void a_451_links_who_blocks() {
        assertThat(sent(
                        new UnavailableForLegalReasonsException().blockedBy(URI.create("https://a.example/\u00e4")),
                        "Link"))
                .singleElement()
                .asString()
                .matches("<https://a\\.example/%C3%A4>; ?rel=\"?blocked-by\"?");
    }

    @Test
    @Holds("Accept")
    void a_415_lists_what_is_accepted() {
        assertThat(sent(new UnsupportedMediaTypeException().accept(List.of("text/csv", "text/*;q=0.5")), "Accept"))
                .containsExactly("text/csv, text/*;q=0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnsupportedMediaTypeException().accept(List.of("csv")));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnsupportedMediaTypeException().accept(List.of()));
    }

    @Test
    @Holds({"Content-Length", "Framing"})
    void the_framing_is_not_for_exceptions() {
        assertThat(HttpStatusMapper.toResponse(new NotFoundException()
                                .withHeader("content-length", "9")
                                .withHeader("Transfer-Encoding", "chunked")
                                .withHeader("content-TYPE", "text/html"))
                        .headers())
                .containsExactly(Map.entry("Content-Type", List.of("application/problem+json")));
    }

    private static List<String> sent(HttpStatusException failure, String name) {
        return HttpStatusMapper.toResponse(failure).headers().get(name);
    }

    private static void assertAllConstructorsTakeAValue(Class<?> type) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            assertThat(constructor.getParameterCount()).as("%s", constructor).isPositive();
            assertThat(Throwable.class.isAssignableFrom(constructor.getParameterTypes()[0]))
                    .as("%s", constructor)
                    .isFalse();
        }
    }
}
