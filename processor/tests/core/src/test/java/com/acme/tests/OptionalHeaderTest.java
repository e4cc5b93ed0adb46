package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.acme.generated.ContentTooLargeException;
import com.acme.generated.RangeNotSatisfiableException;
import com.acme.generated.RedirectionException;
import com.acme.generated.ServiceUnavailableException;
import com.acme.generated.TooManyRequestsException;
import com.acme.generated.UnavailableForLegalReasonsException;
import com.acme.generated.UnsupportedMediaTypeException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The typed setters of optional headers. */
class OptionalHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0",
        "PT0.000000001S, 1",
        "PT0.999S, 1",
        "PT1S, 1",
        "PT1.001S, 2",
        "PT2M, 120",
        "PT2562047788015215H30M7.5S, 9223372036854775807"
    })
    void a_pause_is_rounded_up_to_seconds(Duration pause, String seconds) {
        assertThat(new ServiceUnavailableException().retryAfter(pause).headers())
                .containsExactly(entry("Retry-After", List.of(seconds)));
        assertThat(new TooManyRequestsException().retryAfter(pause).headers())
                .containsExactly(entry("Retry-After", List.of(seconds)));
        assertThat(new ContentTooLargeException().retryAfter(pause).headers())
                .containsExactly(entry("Retry-After", List.of(seconds)));
    }

    @Test
    void a_pause_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TooManyRequestsException().retryAfter(Duration.ofMillis(-1)))
                .withMessageContaining("Retry-After");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1994-11-06T08:49:37Z | Sun, 06 Nov 1994 08:49:37 GMT",
                "1994-11-06T08:49:36.001Z | Sun, 06 Nov 1994 08:49:37 GMT",
                "2026-01-31T23:59:59.999999999Z | Sun, 01 Feb 2026 00:00:00 GMT",
                "2024-02-29T12:00:00Z | Thu, 29 Feb 2024 12:00:00 GMT"
            })
    void a_date_is_an_imf_fixdate_in_every_locale(Instant when, String text) {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("en", "tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(new ServiceUnavailableException().retryAfter(when).headers())
                        .as(language)
                        .containsExactly(entry("Retry-After", List.of(text)));
                assertThat(new TooManyRequestsException()
                                .retryAfter(Duration.ofSeconds(1234))
                                .headers())
                        .as(language)
                        .containsExactly(entry("Retry-After", List.of("1234")));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_last_setting_counts() {
        assertThat(new TooManyRequestsException()
                        .retryAfter(Duration.ofSeconds(1))
                        .retryAfter(Instant.EPOCH)
                        .retryAfter(Duration.ofSeconds(3))
                        .headers())
                .containsExactly(entry("Retry-After", List.of("3")));
    }

    @Test
    void others() {
        assertThat(new RangeNotSatisfiableException().completeLength(1234).headers())
                .containsExactly(entry("Content-Range", List.of("bytes */1234")));
        assertThat(new UnavailableForLegalReasonsException()
                        .blockedBy(URI.create("https://court.example/"))
                        .headers()
                        .get("Link"))
                .singleElement()
                .asString()
                .matches("<https://court\\.example/>; ?rel=\"?blocked-by\"?");
        assertThat(new UnsupportedMediaTypeException()
                        .accept(List.of("application/json", "text/csv"))
                        .headers())
                .containsExactly(entry("Accept", List.of("application/json, text/csv")));
        assertThatIllegalArgumentException().isThrownBy(() -> new RangeNotSatisfiableException().completeLength(-1));
    }

    @Test
    void a_redirection_has_its_target() {
        URI target = URI.create("/orders/7?x=%C3%A4");

        assertThat(List.of(
                        RedirectionException.movedPermanently(target),
                        RedirectionException.found(target),
                        RedirectionException.seeOther(target),
                        RedirectionException.temporaryRedirect(target),
                        RedirectionException.permanentRedirect(target)))
                .allSatisfy(exception -> assertThat(exception.headers())
                        .containsExactly(entry("Location", List.of("/orders/7?x=%C3%A4"))))
                .extracting(RedirectionException::statusCode)
                .containsExactly(301, 302, 303, 307, 308);
    }

    @Test
    void a_target_beyond_ascii_is_encoded() {
        assertThat(RedirectionException.found(URI.create("/\u00e4\u4e2d")).headers())
                .containsExactly(entry("Location", List.of("/%C3%A4%E4%B8%AD")));
    }
}
