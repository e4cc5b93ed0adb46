package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 431 Request Header Fields Too Large: The request's header fields, one of them or all together, are larger than
 * the server accepts. The client may try again with smaller ones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-5">RFC 6585 section 5</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class RequestHeaderFieldsTooLargeException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 431 that says no more than its phrase. */
    public RequestHeaderFieldsTooLargeException() {
        this(null, null);
    }

    /**
     * A 431 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public RequestHeaderFieldsTooLargeException(String message) {
        this(message, null);
    }

    /**
     * A 431 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public RequestHeaderFieldsTooLargeException(String message, Throwable cause) {
        super(HttpStatus.Code.REQUEST_HEADER_FIELDS_TOO_LARGE, HeaderFields.NONE, message, cause);
    }
}
