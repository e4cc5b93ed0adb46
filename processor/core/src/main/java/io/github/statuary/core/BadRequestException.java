package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 400 Bad Request: The server will not process the request because of what it sees as the client's mistake, such
 * as malformed syntax.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1">RFC 9110 section 15.5.1</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class BadRequestException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 400 that says no more than its phrase. */
    public BadRequestException() {
        this(null, null);
    }

    /**
     * A 400 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public BadRequestException(String message) {
        this(message, null);
    }

    /**
     * A 400 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public BadRequestException(String message, Throwable cause) {
        super(HttpStatus.Code.BAD_REQUEST, HeaderFields.NONE, message, cause);
    }
}
