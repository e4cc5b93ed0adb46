package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 428 Precondition Required: The server demands a conditional request, for instance with If-Match, so that no
 * client overwrites a change it has not seen.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-3">RFC 6585 section 3</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class PreconditionRequiredException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 428 that says no more than its phrase. */
    public PreconditionRequiredException() {
        this(null, null);
    }

    /**
     * A 428 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public PreconditionRequiredException(String message) {
        this(message, null);
    }

    /**
     * A 428 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public PreconditionRequiredException(String message, Throwable cause) {
        super(HttpStatus.Code.PRECONDITION_REQUIRED, HeaderFields.NONE, message, cause);
    }
}
