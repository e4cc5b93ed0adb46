package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 417 Expectation Failed: At least one server on the way cannot meet what the request's Expect field demands.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18">RFC 9110 section 15.5.18</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ExpectationFailedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 417 that says no more than its phrase. */
    public ExpectationFailedException() {
        this(null, null);
    }

    /**
     * A 417 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public ExpectationFailedException(String message) {
        this(message, null);
    }

    /**
     * A 417 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public ExpectationFailedException(String message, Throwable cause) {
        super(HttpStatus.Code.EXPECTATION_FAILED, HeaderFields.NONE, message, cause);
    }
}
