package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * A 4xx: the request is at fault. The message of a client error is the detail that the client reads.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public non-sealed class ClientErrorException extends HttpStatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For subclasses.
     *
     * @param statusCode the status code, 400 to 499
     * @param message the public detail of the problem, or null
     * @throws IllegalArgumentException if the status code is of another category
     */
    protected ClientErrorException(int statusCode, String message) {
        this(statusCode, HeaderFields.NONE, message, null);
    }

    /**
     * For subclasses.
     *
     * @param statusCode the status code, 400 to 499
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if the status code is of another category
     */
    protected ClientErrorException(int statusCode, String message, Throwable cause) {
        this(statusCode, HeaderFields.NONE, message, cause);
    }

    ClientErrorException(int statusCode, HeaderFields headers, String message, Throwable cause) {
        super(inCategory(4, statusCode), headers, message, cause, /*{stackTrace*/ true /*}*/);
    }

    /**
     * The exception of a status code: of a known code its own class, of an unknown one this class with
     * that code.
     *
     * @param statusCode the status code, 400 to 499
     * @param message the public detail of the problem, or null
     * @return a new exception
     * @throws IllegalArgumentException if the status code is of another category, or its response must
     *     have a header field; the message names the constructor to use
     */
    public static ClientErrorException of(int statusCode, String message) {
        return ExceptionsByCode.clientError(statusCode, message);
    }

    @Override
    public ClientErrorException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public ClientErrorException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public ClientErrorException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public ClientErrorException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public ClientErrorException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public ClientErrorException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
