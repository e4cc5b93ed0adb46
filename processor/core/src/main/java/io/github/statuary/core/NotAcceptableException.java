package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 406 Not Acceptable: The resource has no representation that fits the request's Accept fields, and the server
 * does not want to send another one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7">RFC 9110 section 15.5.7</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class NotAcceptableException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 406 that says no more than its phrase. */
    public NotAcceptableException() {
        this(null, null);
    }

    /**
     * A 406 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public NotAcceptableException(String message) {
        this(message, null);
    }

    /**
     * A 406 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public NotAcceptableException(String message, Throwable cause) {
        super(HttpStatus.Code.NOT_ACCEPTABLE, HeaderFields.NONE, message, cause);
    }
}
