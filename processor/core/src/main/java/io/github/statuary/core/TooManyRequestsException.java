package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * 429 Too Many Requests: The client has sent more requests in a period than it may. Retry-After can tell how
 * long to wait.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-4">RFC 6585 section 4</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class TooManyRequestsException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 429 that says no more than its phrase. */
    public TooManyRequestsException() {
        this(null, null);
    }

    /**
     * A 429 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public TooManyRequestsException(String message) {
        this(message, null);
    }

    /**
     * A 429 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public TooManyRequestsException(String message, Throwable cause) {
        super(HttpStatus.Code.TOO_MANY_REQUESTS, HeaderFields.NONE, message, cause);
    }

    /**
     * Says how long to wait before the next try: {@code Retry-After} (RFC 9110 section 10.2.3). An earlier value is replaced.
     *
     * @param delay zero or more, rounded up to a second
     * @return this exception
     * @throws IllegalArgumentException if the delay is null or negative
     */
    public TooManyRequestsException retryAfter(Duration delay) {
        setHeader("Retry-After", HeaderFields.Syntax.seconds(delay));
        return this;
    }

    /**
     * Says until when to wait before the next try: {@code Retry-After} (RFC 9110 section 10.2.3). An earlier value is replaced.
     *
     * @param date in the years 0 to 9999, rounded up to a second
     * @return this exception
     * @throws IllegalArgumentException if the date is null or in another year
     */
    public TooManyRequestsException retryAfter(Instant date) {
        setHeader("Retry-After", HeaderFields.Syntax.date("Retry-After", date));
        return this;
    }

    // Each returns this class, so that a method of its own can follow.
    @Override
    public TooManyRequestsException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public TooManyRequestsException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public TooManyRequestsException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public TooManyRequestsException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public TooManyRequestsException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public TooManyRequestsException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
