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

    /**
     * Without a message.
     */
    public FailedDependencyException() {
        this(null, null);
    }

    /**
     * With a message.
     *
     * @param message the public detail of the problem, or null
     */
    public FailedDependencyException(String message) {
        this(message, null);
    }

    /**
     * With a message and a cause.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public FailedDependencyException(String message, Throwable cause) {
        super(HttpStatus.Code.FAILED_DEPENDENCY, HeaderFields.NONE, message, cause);
    }
}
