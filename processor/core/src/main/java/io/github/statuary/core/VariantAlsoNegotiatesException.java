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

    /**
     * Without a message.
     */
    public VariantAlsoNegotiatesException() {
        this(null, null);
    }

    /**
     * With a message.
     *
     * @param message a text for the log only, or null
     */
    public VariantAlsoNegotiatesException(String message) {
        this(message, null);
    }

    /**
     * With a message and a cause.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public VariantAlsoNegotiatesException(String message, Throwable cause) {
        super(HttpStatus.Code.VARIANT_ALSO_NEGOTIATES, HeaderFields.NONE, message, cause);
    }
}
