package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 510 Not Extended: The request lacks an extension that the server demands. The registry marks the status as
 * obsolete.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2774.html#section-7">RFC 2774 section 7</a>
 * @deprecated the registry keeps this status for old software only
 */
@Deprecated
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class NotExtendedException extends ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** A 510 that says no more than its phrase. */
    public NotExtendedException() {
        this(null, null);
    }

    /**
     * A 510 with a text for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     */
    public NotExtendedException(String message) {
        this(message, null);
    }

    /**
     * A 510 with a text and a cause for the log, which the client does not see.
     *
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     */
    public NotExtendedException(String message, Throwable cause) {
        super(HttpStatus.Code.NOT_EXTENDED, HeaderFields.NONE, message, cause);
    }
}
