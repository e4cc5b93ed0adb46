package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 422 Unprocessable Content: The server understands the content's type and its syntax is right, but it cannot
 * carry out what the content says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21">RFC 9110 section 15.5.21</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UnprocessableContentException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 422 that says no more than its phrase. */
    public UnprocessableContentException() {
        this(null, null);
    }

    /**
     * A 422 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public UnprocessableContentException(String message) {
        this(message, null);
    }

    /**
     * A 422 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public UnprocessableContentException(String message, Throwable cause) {
        super(HttpStatus.Code.UNPROCESSABLE_CONTENT, HeaderFields.NONE, message, cause);
    }
}
