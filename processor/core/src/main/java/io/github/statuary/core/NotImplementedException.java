package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 501 Not Implemented: The server lacks what it takes to fulfill the request. It fits a method that the server
 * does not know for any resource.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2">RFC 9110 section 15.6.2</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class NotImplementedException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 501 that says no more than its phrase. */
    public NotImplementedException() {
        this(null, null);
    }

    /**
     * A 501 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public NotImplementedException(String message) {
        this(message, null);
    }

    /**
     * A 501 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public NotImplementedException(String message, Throwable cause) {
        super(HttpStatus.Code.NOT_IMPLEMENTED, HeaderFields.NONE, message, cause);
    }
}
