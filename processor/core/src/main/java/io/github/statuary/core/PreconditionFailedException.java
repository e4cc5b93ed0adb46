package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 412 Precondition Failed: A condition in the request's header, such as If-Match, turned out to be false.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13">RFC 9110 section 15.5.13</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class PreconditionFailedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 412 that says no more than its phrase. */
    public PreconditionFailedException() {
        this(null, null);
    }

    /**
     * A 412 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public PreconditionFailedException(String message) {
        this(message, null);
    }

    /**
     * A 412 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public PreconditionFailedException(String message, Throwable cause) {
        super(HttpStatus.Code.PRECONDITION_FAILED, HeaderFields.NONE, message, cause);
    }
}
