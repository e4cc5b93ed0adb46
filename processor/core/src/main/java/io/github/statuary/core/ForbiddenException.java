package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 403 Forbidden: The server understood the request and refuses it. If the request had credentials, they do not
 * suffice, but the reason need not be credentials at all.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4">RFC 9110 section 15.5.4</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ForbiddenException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 403 that says no more than its phrase. */
    public ForbiddenException() {
        this(null, null);
    }

    /**
     * A 403 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public ForbiddenException(String message) {
        this(message, null);
    }

    /**
     * A 403 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public ForbiddenException(String message, Throwable cause) {
        super(HttpStatus.Code.FORBIDDEN, HeaderFields.NONE, message, cause);
    }
}
