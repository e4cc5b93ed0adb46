package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 504 Gateway Timeout: A gateway or proxy got no response in time from the server behind it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5">RFC 9110 section 15.6.5</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class GatewayTimeoutException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 504 that says no more than its phrase. */
    public GatewayTimeoutException() {
        this(null, null);
    }

    /**
     * A 504 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public GatewayTimeoutException(String message) {
        this(message, null);
    }

    /**
     * A 504 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public GatewayTimeoutException(String message, Throwable cause) {
        super(HttpStatus.Code.GATEWAY_TIMEOUT, HeaderFields.NONE, message, cause);
    }
}
