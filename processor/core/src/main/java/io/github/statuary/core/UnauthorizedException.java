package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 401 Unauthorized: The request has no valid credentials for the resource. Despite its name the status is about
 * authentication; WWW-Authenticate tells how to do it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2">RFC 9110 section 15.5.2</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UnauthorizedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /**
     * A 401 that says no more than its phrase.
     *
     * @param challenge the value of {@code WWW-Authenticate}, such as {@code Basic realm="shop"}
     * @throws IllegalArgumentException if the challenge does not begin with a scheme, or is no header value
     */
    public UnauthorizedException(String challenge) {
        this(challenge, null, null);
    }

    /**
     * A 401 with a detail that the client reads.
     *
     * @param challenge the value of {@code WWW-Authenticate}, such as {@code Basic realm="shop"}
     * @param message the public detail of the problem, or null
     * @throws IllegalArgumentException if the challenge does not begin with a scheme, or is no header value
     */
    public UnauthorizedException(String challenge, String message) {
        this(challenge, message, null);
    }

    /**
     * A 401 with a detail that the client reads, and a cause for the log.
     *
     * @param challenge the value of {@code WWW-Authenticate}, such as {@code Basic realm="shop"}
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if the challenge does not begin with a scheme, or is no header value
     */
    public UnauthorizedException(String challenge, String message, Throwable cause) {
        super(
                HttpStatus.Code.UNAUTHORIZED,
                HeaderFields.of("WWW-Authenticate", HeaderFields.Syntax.challenge("WWW-Authenticate", challenge)),
                message,
                cause);
    }
}
