package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * A 3xx: the client is to look elsewhere. The message of a redirection is for the log only.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public non-sealed class RedirectionException extends HttpStatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For subclasses.
     *
     * @param statusCode the status code, 300 to 399
     * @param message a text for the log only, or null
     * @throws IllegalArgumentException if the status code is of another category
     */
    protected RedirectionException(int statusCode, String message) {
        this(statusCode, HeaderFields.NONE, message, null);
    }

    /**
     * For subclasses.
     *
     * @param statusCode the status code, 300 to 399
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if the status code is of another category
     */
    protected RedirectionException(int statusCode, String message, Throwable cause) {
        this(statusCode, HeaderFields.NONE, message, cause);
    }

    RedirectionException(int statusCode, HeaderFields headers, String message, Throwable cause) {
        super(inCategory(3, statusCode), headers, message, cause, /*{stackTrace*/ true /*}*/);
    }

    /**
     * The exception of a status code, without a {@code Location}.
     *
     * @param statusCode the status code, 300 to 399
     * @param message a text for the log only, or null
     * @return a new exception
     * @throws IllegalArgumentException if the status code is of another category
     */
    public static RedirectionException of(int statusCode, String message) {
        return new RedirectionException(statusCode, message);
    }

    /*{factories*/
    /**
     * 301 Moved Permanently: The resource has a new URI for good, which Location gives. For historical reasons a
     * client may turn a POST into a GET.
     *
     * @param location where to look, absolute or relative
     * @return a new exception with that {@code Location}
     * @throws IllegalArgumentException if the location is null
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2">RFC 9110 section 15.4.2</a>
     */
    public static RedirectionException movedPermanently(URI location) {
        return to(HttpStatus.Code.MOVED_PERMANENTLY, location);
    }

    /**
     * 302 Found: The resource is for now at the URI that Location gives; later requests should use the original one.
     * For historical reasons a client may turn a POST into a GET.
     *
     * @param location where to look, absolute or relative
     * @return a new exception with that {@code Location}
     * @throws IllegalArgumentException if the location is null
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3">RFC 9110 section 15.4.3</a>
     */
    public static RedirectionException found(URI location) {
        return to(HttpStatus.Code.FOUND, location);
    }

    /**
     * 303 See Other: The answer is at the URI that Location gives, to be fetched with GET or HEAD whatever the
     * method of the request was.
     *
     * @param location where to look, absolute or relative
     * @return a new exception with that {@code Location}
     * @throws IllegalArgumentException if the location is null
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4">RFC 9110 section 15.4.4</a>
     */
    public static RedirectionException seeOther(URI location) {
        return to(HttpStatus.Code.SEE_OTHER, location);
    }

    /**
     * 307 Temporary Redirect: The resource is for now at the URI that Location gives. The client must not change the
     * method when it follows.
     *
     * @param location where to look, absolute or relative
     * @return a new exception with that {@code Location}
     * @throws IllegalArgumentException if the location is null
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8">RFC 9110 section 15.4.8</a>
     */
    public static RedirectionException temporaryRedirect(URI location) {
        return to(HttpStatus.Code.TEMPORARY_REDIRECT, location);
    }

    /**
     * 308 Permanent Redirect: The resource has a new URI for good, which Location gives. Unlike with 301 the client
     * keeps the method when it follows.
     *
     * @param location where to look, absolute or relative
     * @return a new exception with that {@code Location}
     * @throws IllegalArgumentException if the location is null
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9">RFC 9110 section 15.4.9</a>
     */
    public static RedirectionException permanentRedirect(URI location) {
        return to(HttpStatus.Code.PERMANENT_REDIRECT, location);
    }
    /*}*/

    private static RedirectionException to(int statusCode, URI location) {
        HeaderFields headers = HeaderFields.of("Location", HeaderFields.Syntax.uri("Location", location));
        return new RedirectionException(statusCode, headers, null, null);
    }

    @Override
    public RedirectionException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public RedirectionException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public RedirectionException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public RedirectionException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public RedirectionException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public RedirectionException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
