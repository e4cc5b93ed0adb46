package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 409 Conflict: The request does not go together with the current state of the resource. Someone may be able to
 * resolve the conflict and try again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10">RFC 9110 section 15.5.10</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ConflictException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 409 that says no more than its phrase. */
    public ConflictException() {
        this(null, null);
    }

    /**
     * A 409 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public ConflictException(String message) {
        this(message, null);
    }

    /**
     * A 409 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public ConflictException(String message, Throwable cause) {
        super(HttpStatus.Code.CONFLICT, HeaderFields.NONE, message, cause);
    }
}
