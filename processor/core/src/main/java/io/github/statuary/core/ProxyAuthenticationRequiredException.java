package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * 407 Proxy Authentication Required: The client has to authenticate itself with the proxy first.
 * Proxy-Authenticate tells how.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8">RFC 9110 section 15.5.8</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ProxyAuthenticationRequiredException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /**
     * A 407 that says no more than its phrase.
     *
     * @param challenge the value of {@code Proxy-Authenticate}, such as {@code Basic realm="proxy"}
     * @throws IllegalArgumentException if the challenge does not begin with a scheme, or is no header value
     */
    public ProxyAuthenticationRequiredException(String challenge) {
        this(challenge, null, null);
    }

    /**
     * A 407 with a detail that the client reads.
     *
     * @param challenge the value of {@code Proxy-Authenticate}, such as {@code Basic realm="proxy"}
     * @param message the public detail of the problem, or null
     * @throws IllegalArgumentException if the challenge does not begin with a scheme, or is no header value
     */
    public ProxyAuthenticationRequiredException(String challenge, String message) {
        this(challenge, message, null);
    }

    /**
     * A 407 with a detail that the client reads, and a cause for the log.
     *
     * @param challenge the value of {@code Proxy-Authenticate}, such as {@code Basic realm="proxy"}
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if the challenge does not begin with a scheme, or is no header value
     */
    public ProxyAuthenticationRequiredException(String challenge, String message, Throwable cause) {
        super(
                HttpStatus.Code.PROXY_AUTHENTICATION_REQUIRED,
                HeaderFields.of("Proxy-Authenticate", HeaderFields.Syntax.challenge("Proxy-Authenticate", challenge)),
                message,
                cause);
    }
}
