package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 411 Length Required: The server refuses the request without a Content-Length.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12">RFC 9110 section 15.5.12</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class LengthRequiredException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 411 that says no more than its phrase. */
    public LengthRequiredException() {
        this(null, null);
    }

    /**
     * A 411 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public LengthRequiredException(String message) {
        this(message, null);
    }

    /**
     * A 411 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public LengthRequiredException(String message, Throwable cause) {
        super(HttpStatus.Code.LENGTH_REQUIRED, HeaderFields.NONE, message, cause);
    }
}
