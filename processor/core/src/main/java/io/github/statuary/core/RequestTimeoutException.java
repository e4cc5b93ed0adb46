package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 408 Request Timeout: The whole request did not arrive within the time that the server was ready to wait.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9">RFC 9110 section 15.5.9</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class RequestTimeoutException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 408 that says no more than its phrase. */
    public RequestTimeoutException() {
        this(null, null);
    }

    /**
     * A 408 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public RequestTimeoutException(String message) {
        this(message, null);
    }

    /**
     * A 408 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public RequestTimeoutException(String message, Throwable cause) {
        super(HttpStatus.Code.REQUEST_TIMEOUT, HeaderFields.NONE, message, cause);
    }
}
