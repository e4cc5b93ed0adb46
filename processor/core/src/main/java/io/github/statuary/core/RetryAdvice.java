package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Whether it is worth sending a request again after an error was received for it, and when. It neither loops nor sleeps: give it to
 * a retry library.
 *
 * @param safety what the response says
 * @param idempotent whether the same request may be sent twice without harm; false if that is not known
 * @param delay how long to wait at least; empty if the response does not say, or the request should not be sent again
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public record RetryAdvice(Safety safety, boolean idempotent, Optional<Duration> delay) {

    private static final RetryAdvice NONE = new RetryAdvice(Safety.NO, false, Optional.empty());

    /**
     * An advice of these parts.
     *
     * @param safety what the response says
     * @param idempotent whether the same request may be sent twice without harm; false if that is not known
     * @param delay how long to wait at least; empty if the response does not say
     */
    public RetryAdvice {
        Objects.requireNonNull(safety, "safety");
        Objects.requireNonNull(delay, "delay");
    }

    /**
     * The advice for any failure.
     *
     * @param failure what was thrown
     * @return the advice of the {@link UpstreamException} that the failure is or wraps; for any other failure {@link Safety#NO}
     */
    public static RetryAdvice of(Throwable failure) {
        return HttpStatusMapper.unwrap(failure) instanceof UpstreamException received ? received.retryAdvice() : NONE;
    }

    /**
     * Whether requests of a method may be sent twice without harm (RFC 9110 section 9.2.2).
     *
     * @param method the method, whose case matters, or null if it is not known
     * @return true for GET, HEAD, OPTIONS, TRACE, PUT and DELETE
     */
    public static boolean isIdempotent(String method) {
        return method != null
                && switch (method) {
                    case "GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE" -> true;
                    default -> false;
                };
    }

    /**
     * Whether to send the request again.
     *
     * @return true if the server did not act upon the request, or may have and the request is idempotent
     */
    public boolean worthRetrying() {
        return safety == Safety.YES || safety == Safety.IF_IDEMPOTENT && idempotent;
    }

    /**
     * How long to wait.
     *
     * @param backOff how long one would wait without a word from the server
     * @return the longer one of the two
     */
    public Duration delayOr(Duration backOff) {
        return delay.isPresent() && delay.get().compareTo(backOff) > 0 ? delay.get() : backOff;
    }

    /** What a status means that no catalog has another word for. */
    static Safety safety(int statusCode, boolean hasDelay) {
        return switch (statusCode) {
            case 408, 421, 425, 429 -> Safety.YES;
            case 413 -> hasDelay ? Safety.YES : Safety.NO;
            case 503 -> hasDelay ? Safety.YES : Safety.IF_IDEMPOTENT;
            case 502, 504 -> Safety.IF_IDEMPOTENT;
            default -> Safety.NO;
        };
    }

    /** Which requests may be sent again after a response. */
    @GeneratedByStatuary
    public enum Safety {

        /** None: the same request would fail again. */
        NO,

        /** Only idempotent ones: the server may have acted upon the request. */
        IF_IDEMPOTENT,

        /** All: the server did not act upon the request. After a 421 only on another connection. */
        YES
    }
}
