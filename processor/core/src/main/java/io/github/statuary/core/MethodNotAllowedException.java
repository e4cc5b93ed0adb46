package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * 405 Method Not Allowed: The server knows the method but this resource does not support it. Allow lists the
 * methods that it does support.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6">RFC 9110 section 15.5.6</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MethodNotAllowedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /**
     * A 405 that says no more than its phrase.
     *
     * @param allowed the methods that are allowed, for {@code Allow}; possibly none
     * @throws IllegalArgumentException if a method is no token
     */
    public MethodNotAllowedException(Collection<String> allowed) {
        this(allowed, null, null);
    }

    /**
     * A 405 with a detail that the client reads.
     *
     * @param allowed the methods that are allowed, for {@code Allow}; possibly none
     * @param message the public detail of the problem, or null
     * @throws IllegalArgumentException if a method is no token
     */
    public MethodNotAllowedException(Collection<String> allowed, String message) {
        this(allowed, message, null);
    }

    /**
     * A 405 with a detail that the client reads, and a cause for the log.
     *
     * @param allowed the methods that are allowed, for {@code Allow}; possibly none
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if a method is no token
     */
    public MethodNotAllowedException(Collection<String> allowed, String message, Throwable cause) {
        super(
                HttpStatus.Code.METHOD_NOT_ALLOWED,
                HeaderFields.of("Allow", HeaderFields.Syntax.methods(allowed)),
                message,
                cause);
    }
}
