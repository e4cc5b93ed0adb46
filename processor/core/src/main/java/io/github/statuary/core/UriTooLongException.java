package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 414 URI Too Long: The target URI is longer than the server is willing to interpret.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15">RFC 9110 section 15.5.15</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UriTooLongException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 414 that says no more than its phrase. */
    public UriTooLongException() {
        this(null, null);
    }

    /**
     * A 414 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public UriTooLongException(String message) {
        this(message, null);
    }

    /**
     * A 414 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public UriTooLongException(String message, Throwable cause) {
        super(HttpStatus.Code.URI_TOO_LONG, HeaderFields.NONE, message, cause);
    }
}
