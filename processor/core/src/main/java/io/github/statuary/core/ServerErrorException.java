package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * A 5xx: the server failed. The message of a server error is for the log only and reaches no response.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public non-sealed class ServerErrorException extends HttpStatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For subclasses.
     *
     * @param statusCode the status code, 500 to 599
     * @param message a text for the log only, or null
     * @throws IllegalArgumentException if the status code is of another category
     */
    protected ServerErrorException(int statusCode, String message) {
        this(statusCode, HeaderFields.NONE, message, null);
    }

    /**
     * For subclasses.
     *
     * @param statusCode the status code, 500 to 599
     * @param message a text for the log only, or null
     * @param cause what led to it, for the log only, or null
     * @throws IllegalArgumentException if the status code is of another category
     */
    protected ServerErrorException(int statusCode, String message, Throwable cause) {
        this(statusCode, HeaderFields.NONE, message, cause);
    }

    ServerErrorException(int statusCode, HeaderFields headers, String message, Throwable cause) {
        super(inCategory(5, statusCode), headers, message, cause, /*{stackTrace*/ true /*}*/);
    }

    /**
     * The exception of a status code: of a known code its own class, of an unknown one this class with
     * that code.
     *
     * @param statusCode the status code, 500 to 599
     * @param message a text for the log only, or null
     * @return a new exception
     * @throws IllegalArgumentException if the status code is of another category, or its response must
     *     have a header field; the message names the constructor to use
     */
    public static ServerErrorException of(int statusCode, String message) {
        return ExceptionsByCode.serverError(statusCode, message);
    }

    @Override
    public ServerErrorException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public ServerErrorException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public ServerErrorException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public ServerErrorException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public ServerErrorException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public ServerErrorException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
