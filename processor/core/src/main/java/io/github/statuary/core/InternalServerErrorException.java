package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 500 Internal Server Error: Something unexpected kept the server from fulfilling the request.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1">RFC 9110 section 15.6.1</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class InternalServerErrorException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 500 that says no more than its phrase. */
    public InternalServerErrorException() {
        this(null, null);
    }

    /**
     * A 500 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public InternalServerErrorException(String message) {
        this(message, null);
    }

    /**
     * A 500 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public InternalServerErrorException(String message, Throwable cause) {
        super(HttpStatus.Code.INTERNAL_SERVER_ERROR, HeaderFields.NONE, message, cause);
    }
}
