package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 508 Loop Detected: The server broke off a WebDAV request of infinite depth because it ran in a circle. The
 * whole operation failed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2">RFC 5842 section 7.2</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class LoopDetectedException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 508 that says no more than its phrase. */
    public LoopDetectedException() {
        this(null, null);
    }

    /**
     * A 508 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public LoopDetectedException(String message) {
        this(message, null);
    }

    /**
     * A 508 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public LoopDetectedException(String message, Throwable cause) {
        super(HttpStatus.Code.LOOP_DETECTED, HeaderFields.NONE, message, cause);
    }
}
