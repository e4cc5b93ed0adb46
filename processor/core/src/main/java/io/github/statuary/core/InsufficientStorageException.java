package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 507 Insufficient Storage: The server cannot store what it needs to finish the request. That passes, but what a
 * user asked for is repeated only when the user asks again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5">RFC 4918 section 11.5</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class InsufficientStorageException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 507 that says no more than its phrase. */
    public InsufficientStorageException() {
        this(null, null);
    }

    /**
     * A 507 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public InsufficientStorageException(String message) {
        this(message, null);
    }

    /**
     * A 507 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public InsufficientStorageException(String message, Throwable cause) {
        super(HttpStatus.Code.INSUFFICIENT_STORAGE, HeaderFields.NONE, message, cause);
    }
}
