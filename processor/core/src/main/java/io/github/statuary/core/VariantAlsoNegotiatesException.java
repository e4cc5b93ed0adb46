package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 506 Variant Also Negotiates: The server is misconfigured: the variant chosen by content negotiation negotiates
 * itself, so there is no end to it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1">RFC 2295 section 8.1</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class VariantAlsoNegotiatesException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 506 that says no more than its phrase. */
    public VariantAlsoNegotiatesException() {
        this(null, null);
    }

    /**
     * A 506 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public VariantAlsoNegotiatesException(String message) {
        this(message, null);
    }

    /**
     * A 506 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public VariantAlsoNegotiatesException(String message, Throwable cause) {
        super(HttpStatus.Code.VARIANT_ALSO_NEGOTIATES, HeaderFields.NONE, message, cause);
    }
}
