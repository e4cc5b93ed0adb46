package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 410 Gone: The resource is no longer here, probably for good, and the server knows of no other address for it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11">RFC 9110 section 15.5.11</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class GoneException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 410 that says no more than its phrase. */
    public GoneException() {
        this(null, null);
    }

    /**
     * A 410 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public GoneException(String message) {
        this(message, null);
    }

    /**
     * A 410 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public GoneException(String message, Throwable cause) {
        super(HttpStatus.Code.GONE, HeaderFields.NONE, message, cause);
    }
}
