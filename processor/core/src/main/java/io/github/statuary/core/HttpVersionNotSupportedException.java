package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 505 HTTP Version Not Supported: The server does not support, or refuses, the major version of HTTP that the
 * request uses.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6">RFC 9110 section 15.6.6</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class HttpVersionNotSupportedException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 505 that says no more than its phrase. */
    public HttpVersionNotSupportedException() {
        this(null, null);
    }

    /**
     * A 505 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public HttpVersionNotSupportedException(String message) {
        this(message, null);
    }

    /**
     * A 505 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public HttpVersionNotSupportedException(String message, Throwable cause) {
        super(HttpStatus.Code.HTTP_VERSION_NOT_SUPPORTED, HeaderFields.NONE, message, cause);
    }
}
