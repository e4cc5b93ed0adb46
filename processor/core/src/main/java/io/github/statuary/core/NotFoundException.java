package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 404 Not Found: The server has no current representation of the resource, or does not want to say that it has
 * one. Whether that is permanent stays open.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5">RFC 9110 section 15.5.5</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class NotFoundException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 404 that says no more than its phrase. */
    public NotFoundException() {
        this(null, null);
    }

    /**
     * A 404 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public NotFoundException(String message) {
        this(message, null);
    }

    /**
     * A 404 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public NotFoundException(String message, Throwable cause) {
        super(HttpStatus.Code.NOT_FOUND, HeaderFields.NONE, message, cause);
    }
}
