package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * 426 Upgrade Required: The server refuses the request in the current protocol but may serve it in one of those
 * that Upgrade lists.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22">RFC 9110 section 15.5.22</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UpgradeRequiredException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /**
     * A 426 that says no more than its phrase.
     *
     * @param protocols the acceptable protocols, best first, for {@code Upgrade}
     * @throws IllegalArgumentException if there is no protocol, or one is not of the form {@code name} or {@code name/version}
     */
    public UpgradeRequiredException(Collection<String> protocols) {
        this(protocols, null, null);
    }

    /**
     * A 426 with a detail that the client reads.
     *
     * @param protocols the acceptable protocols, best first, for {@code Upgrade}
     * @param message the public detail of the problem, or null
     * @throws IllegalArgumentException if there is no protocol, or one is not of the form {@code name} or {@code name/version}
     */
    public UpgradeRequiredException(Collection<String> protocols, String message) {
        this(protocols, message, null);
    }

    /**
     * A 426 with a detail that the client reads, and a cause for the log.
     *
     * @param protocols the acceptable protocols, best first, for {@code Upgrade}
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if there is no protocol, or one is not of the form {@code name} or {@code name/version}
     */
    public UpgradeRequiredException(Collection<String> protocols, String message, Throwable cause) {
        super(
                HttpStatus.Code.UPGRADE_REQUIRED,
                HeaderFields.of("Upgrade", HeaderFields.Syntax.protocols(protocols)).with("Connection", "upgrade"),
                message,
                cause);
    }
}
