package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 424 Failed Dependency: The action was not done because it depended on another one that failed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4">RFC 4918 section 11.4</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class FailedDependencyException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 424 that says no more than its phrase. */
    public FailedDependencyException() {
        this(null, null);
    }

    /**
     * A 424 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public FailedDependencyException(String message) {
        this(message, null);
    }

    /**
     * A 424 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public FailedDependencyException(String message, Throwable cause) {
        super(HttpStatus.Code.FAILED_DEPENDENCY, HeaderFields.NONE, message, cause);
    }
}
