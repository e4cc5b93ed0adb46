package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * 413 Content Too Large: The request's content is larger than the server is willing or able to process. If that
 * is only for now, Retry-After tells when to come back.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14">RFC 9110 section 15.5.14</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ContentTooLargeException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 413 that says no more than its phrase. */
    public ContentTooLargeException() {
        this(null, null);
    }

    /**
     * A 413 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public ContentTooLargeException(String message) {
        this(message, null);
    }

    /**
     * A 413 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public ContentTooLargeException(String message, Throwable cause) {
        super(HttpStatus.Code.CONTENT_TOO_LARGE, HeaderFields.NONE, message, cause);
    }

    /**
     * Says how long to wait before the next try: {@code Retry-After} (RFC 9110 section 10.2.3). An earlier value is replaced.
     *
     * @param delay zero or more, rounded up to a second
     * @return this exception
     * @throws IllegalArgumentException if the delay is null or negative
     */
    public ContentTooLargeException retryAfter(Duration delay) {
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
    public ContentTooLargeException retryAfter(Instant date) {
        setHeader("Retry-After", HeaderFields.Syntax.date("Retry-After", date));
        return this;
    }

    // Each returns this class, so that a method of its own can follow.
    @Override
    public ContentTooLargeException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public ContentTooLargeException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public ContentTooLargeException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public ContentTooLargeException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public ContentTooLargeException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public ContentTooLargeException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
