package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 511 Network Authentication Required: The client has to log in before the network lets it through. It comes
 * from the network's own proxy, not from the server that was asked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-6">RFC 6585 section 6</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class NetworkAuthenticationRequiredException extends ServerErrorException {
    private static final long serialVersionUID = 1L;

    /**
     * Without a message.
     */
    public NetworkAuthenticationRequiredException() {
        this(null, null);
    }

    /**
     * With a message.
     *
     * @param message a text for the log only, or null
     */
    public NetworkAuthenticationRequiredException(String message) {
        this(message, null);
    }

    /**
     * With a message and a cause.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public NetworkAuthenticationRequiredException(String message, Throwable cause) {
        super(HttpStatus.Code.NETWORK_AUTHENTICATION_REQUIRED, HeaderFields.NONE, message, cause);
    }
}
