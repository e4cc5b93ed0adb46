package com.acme.office;

import com.acme.office.http.Upstream;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Function;

/**
 * When the office asks the shop again: if the received error advises it, and unless the shop wants it to wait for longer than somebody
 * waits for an answer of the office.
 */
final class Patience {

    private static final Duration BACK_OFF = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Function<Throwable, Duration> DELAY = Upstream.retryDelay(BACK_OFF);

    static final RetryConfig BY_ADVICE = RetryConfig.custom()
            .maxAttempts(3)
            .retryOnException(
                    Upstream.worthRetrying().and(failure -> DELAY.apply(failure).compareTo(LONGEST) <= 0))
            .intervalBiFunction(
                    (attempt, result) -> DELAY.apply(result.getLeft()).toMillis())
            .build();

    private Patience() {}
}
