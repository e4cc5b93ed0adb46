package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * 416 Range Not Satisfiable: None of the ranges that the request asked for can be served, for instance because
 * they begin past the end. Content-Range gives the complete length.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17">RFC 9110 section 15.5.17</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class RangeNotSatisfiableException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 416 that says no more than its phrase. */
    public RangeNotSatisfiableException() {
        this(null, null);
    }

    /**
     * A 416 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public RangeNotSatisfiableException(String message) {
        this(message, null);
    }

    /**
     * A 416 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public RangeNotSatisfiableException(String message, Throwable cause) {
        super(HttpStatus.Code.RANGE_NOT_SATISFIABLE, HeaderFields.NONE, message, cause);
    }

    /**
     * Says how long the whole representation is: {@code Content-Range} (RFC 9110 section 14.4). An earlier value is replaced.
     *
     * @param length the length in bytes, zero or more
     * @return this exception
     * @throws IllegalArgumentException if the length is negative
     */
    public RangeNotSatisfiableException completeLength(long length) {
        setHeader("Content-Range", HeaderFields.Syntax.completeLength(length));
        return this;
    }

    // Each returns this class, so that a method of its own can follow.
    @Override
    public RangeNotSatisfiableException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public RangeNotSatisfiableException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public RangeNotSatisfiableException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public RangeNotSatisfiableException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public RangeNotSatisfiableException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public RangeNotSatisfiableException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
