package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * 415 Unsupported Media Type: The resource does not support the format of the request's content for this method.
 * Accept or Accept-Encoding tells what would do.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16">RFC 9110 section 15.5.16</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UnsupportedMediaTypeException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 415 that says no more than its phrase. */
    public UnsupportedMediaTypeException() {
        this(null, null);
    }

    /**
     * A 415 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public UnsupportedMediaTypeException(String message) {
        this(message, null);
    }

    /**
     * A 415 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public UnsupportedMediaTypeException(String message, Throwable cause) {
        super(HttpStatus.Code.UNSUPPORTED_MEDIA_TYPE, HeaderFields.NONE, message, cause);
    }

    /**
     * Says which media types are supported: {@code Accept} (RFC 9110 section 12.5.1). An earlier value is replaced.
     *
     * @param mediaTypes media types or ranges, at least one
     * @return this exception
     * @throws IllegalArgumentException if there is none, or one is not of the form {@code type/subtype}
     */
    public UnsupportedMediaTypeException accept(Collection<String> mediaTypes) {
        setHeader("Accept", HeaderFields.Syntax.mediaRanges(mediaTypes));
        return this;
    }

    // Each returns this class, so that a method of its own can follow.
    @Override
    public UnsupportedMediaTypeException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public UnsupportedMediaTypeException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public UnsupportedMediaTypeException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public UnsupportedMediaTypeException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public UnsupportedMediaTypeException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public UnsupportedMediaTypeException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
