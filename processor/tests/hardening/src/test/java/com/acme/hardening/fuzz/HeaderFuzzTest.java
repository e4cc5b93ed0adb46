package com.acme.hardening.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.WireForm;
import com.acme.hardening.catalog.FrameworkErrors;
import com.acme.hardening.catalog.Problem;
import com.acme.hardening.http.HttpStatusException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.MethodNotAllowedException;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.RedirectionException;
import com.acme.hardening.http.TooManyRequestsException;
import com.acme.hardening.http.UnauthorizedException;
import com.acme.hardening.http.UnavailableForLegalReasonsException;
import com.acme.hardening.http.UnsupportedMediaTypeException;
import com.acme.hardening.http.UpgradeRequiredException;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Names and values with any text: refused with an {@code IllegalArgumentException}, or correct on the wire. */
class HeaderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void names_and_values(FuzzedDataProvider data) {
        String name = data.consumeString(60);
        String value = data.consumeRemainingAsString();

        boolean legal = WireForm.isName(name) && WireForm.isValue(value);
        boolean taken = accepted(() -> new NotFoundException().withHeader(name, value));
        assertThat(taken).as("%s: %s", name, value).isEqualTo(legal);
        assertThat(accepted(() -> HttpStatusMapper.exceptionFor(404, "x", Map.of(name, List.of(value)))))
                .isEqualTo(legal);
        WireForm.check(
                FrameworkErrors.toResponse(Problem.of(404), Map.of(name, List.of("b", value)), problem -> problem)
                        .headers());
    }

    @FuzzTest(maxDuration = "10m")
    void typed_values(FuzzedDataProvider data) {
        long number = data.consumeLong();
        int nanos = data.consumeInt(0, 999_999_999);
        String value = data.consumeRemainingAsString();

        accepted(() -> new UnauthorizedException(value));
        accepted(() -> new MethodNotAllowedException(List.of("GET", value)));
        accepted(() -> new UpgradeRequiredException(List.of(value)));
        accepted(() -> new UnsupportedMediaTypeException().accept(List.of(value)));
        for (int code : new int[] {401, 405, 407, 426}) {
            accepted(() -> HttpStatusMapper.exceptionFor(
                    code,
                    "x",
                    Map.of(
                            "www-authenticate", List.of(value),
                            "Allow", List.of(value),
                            "proxy-authenticate", List.of(value),
                            "upgrade", List.of(value))));
        }
        targets(value);
        times(number, nanos);
    }

    private static void targets(String value) {
        try {
            URI uri = new URI(value);
            assertThat(accepted(() -> RedirectionException.found(uri))).isTrue();
            assertThat(accepted(() -> new UnavailableForLegalReasonsException().blockedBy(uri)))
                    .isTrue();
        } catch (URISyntaxException noUri) {
            // Only a URI can be a target.
        }
    }

    private static void times(long seconds, int nanos) {
        accepted(() -> new TooManyRequestsException().retryAfter(Duration.ofSeconds(seconds, nanos)));
        try {
            Instant instant = Instant.ofEpochSecond(seconds, nanos);
            accepted(() -> new TooManyRequestsException().retryAfter(instant));
        } catch (DateTimeException noInstant) {
            // Only an instant can be a date.
        }
    }

    /** Whether the exception can be made; if so, checks the fields of its response. */
    private static boolean accepted(Supplier<HttpStatusException> failure) {
        try {
            WireForm.check(HttpStatusMapper.toResponse(failure.get()).headers());
            return true;
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).matches("[ -~]{1,300}");
            return false;
        }
    }
}
