package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 425 Too Early: The server does not want to risk processing a request from TLS early data, which an attacker
 * could replay. The client should repeat it outside of early data.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2">RFC 8470 section 5.2</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class TooEarlyException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 425 that says no more than its phrase. */
    public TooEarlyException() {
        this(null, null);
    }

    /**
     * A 425 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public TooEarlyException(String message) {
        this(message, null);
    }

    /**
     * A 425 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public TooEarlyException(String message, Throwable cause) {
        super(HttpStatus.Code.TOO_EARLY, HeaderFields.NONE, message, cause);
    }
}
