package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 423 Locked: A WebDAV resource that the request needs is locked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3">RFC 4918 section 11.3</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class LockedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 423 that says no more than its phrase. */
    public LockedException() {
        this(null, null);
    }

    /**
     * A 423 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public LockedException(String message) {
        this(message, null);
    }

    /**
     * A 423 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public LockedException(String message, Throwable cause) {
        super(HttpStatus.Code.LOCKED, HeaderFields.NONE, message, cause);
    }
}
