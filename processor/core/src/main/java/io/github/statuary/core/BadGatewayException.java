package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 502 Bad Gateway: A gateway or proxy got an invalid response from the server behind it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3">RFC 9110 section 15.6.3</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class BadGatewayException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 502 that says no more than its phrase. */
    public BadGatewayException() {
        this(null, null);
    }

    /**
     * A 502 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public BadGatewayException(String message) {
        this(message, null);
    }

    /**
     * A 502 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public BadGatewayException(String message, Throwable cause) {
        super(HttpStatus.Code.BAD_GATEWAY, HeaderFields.NONE, message, cause);
    }
}
