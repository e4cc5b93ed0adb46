package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAdviceTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void back_home() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "408, '', YES",
        "425, '', YES",
        "429, '', YES",
        "421, '', YES",
        "413, '', NO",
        "413, 30, YES",
        "503, '', IF_IDEMPOTENT",
        "503, 30, YES",
        "503, soon, IF_IDEMPOTENT",
        "502, '', IF_IDEMPOTENT",
        "504, '', IF_IDEMPOTENT",
        "502, 30, IF_IDEMPOTENT",
        "300, 30, NO",
        "301, '', NO",
        "400, 30, NO",
        "401, '', NO",
        "404, '', NO",
        "409, '', NO",
        "499, '', NO",
        "500, '', NO",
        "501, '', NO",
        "505, '', NO",
        "599, '', NO",
        "999, '', NO",
    })
    void the_status_says_whether_to_send_again(int status, String retryAfter, RetryAdvice.Safety safety) {
        RetryAdvice get = received("GET", status, retryAfter).retryAdvice();
        RetryAdvice post = received("POST", status, retryAfter).retryAdvice();

        assertThat(get.safety()).isEqualTo(safety);
        assertThat(get.worthRetrying()).isEqualTo(safety != RetryAdvice.Safety.NO);
        assertThat(post.safety()).isEqualTo(safety);
        assertThat(post.worthRetrying()).isEqualTo(safety == RetryAdvice.Safety.YES);
        assertThat(get.delay().isPresent()).isEqualTo(safety != RetryAdvice.Safety.NO && retryAfter.equals("30"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, true", "HEAD, true", "OPTIONS, true", "TRACE, true", "PUT, true", "DELETE, true",
        "POST, false", "PATCH, false", "CONNECT, false", "get, false", "'', false", "PURGE, false",
    })
    void the_method_says_whether_a_request_is_idempotent(String method, boolean idempotent) {
        assertThat(RetryAdvice.isIdempotent(method)).isEqualTo(idempotent);
        assertThat(Upstream.worthRetrying().test(received(method, 502, ""))).isEqualTo(idempotent);
    }

    @Test
    void what_is_not_known_is_not_idempotent() {
        assertThat(RetryAdvice.isIdempotent(null)).isFalse();
        assertThat(Upstream.worthRetrying().test(received(null, 502, ""))).isFalse();
        assertThat(Upstream.worthRetrying().test(Upstream.of(null, 502, null, null)))
                .isFalse();
    }

    @Test
    void a_client_may_know_more_than_the_method() {
        Upstream.Request post = Upstream.Request.of("POST", URI.create("https://api.acme.com"));

        assertThat(Upstream.worthRetrying().test(Upstream.of(post.withIdempotent(true), 502, null, null)))
                .isTrue();
        assertThat(Upstream.worthRetrying()
                        .test(Upstream.of(Upstream.Request.of("PUT", null).withIdempotent(false), 502, null, null)))
                .isFalse();
    }

    @Test
    void a_retry_library_is_given_functions() {
        UpstreamException received = received("POST", 429, "30");

        assertThat(Upstream.worthRetrying())
                .accepts(
                        received,
                        new CompletionException(received),
                        new ExecutionException(new CompletionException(received)))
                .rejects(new IllegalStateException(received), new TooManyRequestsException(), null);
        Duration backOff = Duration.ofSeconds(1);
        assertThat(Upstream.retryDelay(backOff).apply(new CompletionException(received)))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(Upstream.retryDelay(Duration.ofMinutes(1)).apply(received)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Upstream.retryDelay(backOff).apply(received("POST", 429, "")))
                .isEqualTo(backOff);
        assertThat(Upstream.retryDelay(backOff).apply(new IllegalStateException()))
                .isEqualTo(backOff);
    }

    /** The response is of Sun, 06 Nov 1994 08:49:37 GMT. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT0S",
                "30 | PT30S",
                "007 | PT7S",
                "2.0 | PT2S",
                "2.000 | PT2S",
                " 30 | PT30S",
                "315360000 | PT87600H",
                "315360001 | PT87600H",
                "99999999999999999999999999999999 | PT87600H",
                "9223372036854775807 | PT87600H",
                "Sun, 06 Nov 1994 08:50:07 GMT | PT30S",
                "Sunday, 06-Nov-94 08:50:07 GMT | PT30S",
                "Sun Nov  6 08:50:07 1994 | PT30S",
                "Sun Nov 06 08:50:07 1994 | PT30S",
                "Mon Nov 14 08:49:37 1994 | PT192H",
                "Sun, 06 Nov 1994 08:49:60 GMT | PT23S",
                "Sun, 06 Nov 1994 08:49:00 GMT | PT0S",
                "Thu, 01 Jan 1970 00:00:00 GMT | PT0S",
                "Fri, 31 Dec 9999 23:59:59 GMT | PT87600H",
                "Saturday, 05-Nov-44 08:49:37 GMT | PT87600H",
                "Monday, 06-Nov-45 08:49:37 GMT | PT0S",
                "Wednesday, 29-Feb-96 00:00:00 GMT | PT11511H10M23S",
            })
    void a_delay_is_read(String retryAfter, Duration delay) {
        for (String locale : List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
            for (String zone : List.of("UTC", "Asia/Kathmandu", "America/St_Johns")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone(zone));

                assertThat(received("GET", 429, retryAfter).retryAfter()).contains(delay);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "-1",
                "+1",
                "1s",
                "2.5",
                "2.",
                ".0",
                "1e3",
                "0x10",
                "1 2",
                "30, 60",
                "\u0663\u0660",
                "1994-11-06T08:50:07Z",
                "Sun, 6 Nov 1994 08:50:07 GMT",
                "Sun, 06 Nov 1994 08:50:07",
                "Sun, 06 Nov 1994 08:50:07 UTC",
                "Sun, 06 Nov 1994 08:50:07 +0000",
                "sun, 06 nov 1994 08:50:07 gmt",
                "So, 06 Nov 1994 08:50:07 GMT",
                "Sun, 31 Feb 1995 08:50:07 GMT",
                "Sun, 00 Nov 1994 08:50:07 GMT",
                "Sun, 06 Nov 1994 24:00:00 GMT",
                "Sun, 06 Nov 1994 08:60:00 GMT",
                "Sun, 06 Nov 1994 08:50:61 GMT",
                "Sun, 06-Nov-94 08:50:07 GMT",
                "Sunday, 06-Nov-1994 08:50:07 GMT",
                "Sun Nov 6 08:50:07 1994",
                "Sun Nov    08:50:07 1994",
                "PT30S",
            })
    void any_other_delay_is_empty(String retryAfter) {
        assertThat(received("GET", 429, retryAfter).retryAfter()).isEmpty();
    }

    @Test
    void a_date_counts_from_now_if_the_response_has_no_date() {
        UpstreamException received =
                Upstream.of(null, 429, Map.of("Retry-After", List.of("Fri, 31 Dec 2999 23:59:59 GMT")), null);
        UpstreamException unreadable = Upstream.of(
                null,
                429,
                Map.of("Retry-After", List.of("Sun, 06 Nov 1994 08:49:37 GMT"), "Date", List.of("yesterday")),
                null);

        assertThat(received.retryAfter()).contains(Duration.ofDays(3_650));
        assertThat(unreadable.retryAfter()).contains(Duration.ZERO);
    }

    @Test
    void a_date_may_have_any_of_the_forms() {
        for (String date : List.of("Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994")) {
            assertThat(Upstream.of(
                                    null,
                                    429,
                                    Map.of(
                                            "retry-after",
                                            List.of("Sun, 06 Nov 1994 08:50:07 GMT"),
                                            "DATE",
                                            List.of(date)),
                                    null)
                            .retryAfter())
                    .contains(Duration.ofSeconds(30));
        }
    }

    private static UpstreamException received(String method, int status, String retryAfter) {
        return Upstream.of(
                Upstream.Request.of(method, URI.create("https://api.acme.com/orders")),
                status,
                Map.of("Retry-After", List.of(retryAfter), "Date", List.of("Sun, 06 Nov 1994 08:49:37 GMT")),
                null);
    }
}
