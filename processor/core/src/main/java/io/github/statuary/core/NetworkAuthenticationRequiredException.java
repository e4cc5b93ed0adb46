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

    /** A 511 that says no more than its phrase. */
    public NetworkAuthenticationRequiredException() {
        this(null, null);
    }

    /**
     * A 511 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public NetworkAuthenticationRequiredException(String message) {
        this(message, null);
    }

    /**
     * A 511 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public NetworkAuthenticationRequiredException(String message, Throwable cause) {
        super(HttpStatus.Code.NETWORK_AUTHENTICATION_REQUIRED, HeaderFields.NONE, message, cause);
    }
}
