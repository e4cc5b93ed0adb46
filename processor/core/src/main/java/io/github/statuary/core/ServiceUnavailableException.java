package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * 503 Service Unavailable: The server cannot handle the request for now, because of overload or maintenance.
 * Retry-After can tell how long to wait.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4">RFC 9110 section 15.6.4</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ServiceUnavailableException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 503 that says no more than its phrase. */
    public ServiceUnavailableException() {
        this(null, null);
    }

    /**
     * A 503 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public ServiceUnavailableException(String message) {
        this(message, null);
    }

    /**
     * A 503 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public ServiceUnavailableException(String message, Throwable cause) {
        super(HttpStatus.Code.SERVICE_UNAVAILABLE, HeaderFields.NONE, message, cause);
    }

    /**
     * Says how long to wait before the next try: {@code Retry-After} (RFC 9110 section 10.2.3). An earlier value is replaced.
     *
     * @param delay zero or more, rounded up to a second
     * @return this exception
     * @throws IllegalArgumentException if the delay is null or negative
     */
    public ServiceUnavailableException retryAfter(Duration delay) {
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
    public ServiceUnavailableException retryAfter(Instant date) {
        setHeader("Retry-After", HeaderFields.Syntax.date("Retry-After", date));
        return this;
    }

    // Each returns this class, so that a method of its own can follow.
    @Override
    public ServiceUnavailableException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public ServiceUnavailableException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public ServiceUnavailableException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public ServiceUnavailableException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public ServiceUnavailableException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public ServiceUnavailableException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
