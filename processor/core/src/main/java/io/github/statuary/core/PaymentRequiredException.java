package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 402 Payment Required: Reserved for future use. No standard says yet what it means.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3">RFC 9110 section 15.5.3</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class PaymentRequiredException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 402 that says no more than its phrase. */
    public PaymentRequiredException() {
        this(null, null);
    }

    /**
     * A 402 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public PaymentRequiredException(String message) {
        this(message, null);
    }

    /**
     * A 402 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public PaymentRequiredException(String message, Throwable cause) {
        super(HttpStatus.Code.PAYMENT_REQUIRED, HeaderFields.NONE, message, cause);
    }
}
