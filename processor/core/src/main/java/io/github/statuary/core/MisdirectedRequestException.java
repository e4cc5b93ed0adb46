package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 421 Misdirected Request: The request reached a server that does not answer for its target URI. The client may
 * try again on another connection.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20">RFC 9110 section 15.5.20</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MisdirectedRequestException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 421 that says no more than its phrase. */
    public MisdirectedRequestException() {
        this(null, null);
    }

    /**
     * A 421 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public MisdirectedRequestException(String message) {
        this(message, null);
    }

    /**
     * A 421 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public MisdirectedRequestException(String message, Throwable cause) {
        super(HttpStatus.Code.MISDIRECTED_REQUEST, HeaderFields.NONE, message, cause);
    }
}
