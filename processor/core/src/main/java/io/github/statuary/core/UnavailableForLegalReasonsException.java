package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * 451 Unavailable For Legal Reasons: A legal demand keeps the server from giving access to the resource. A Link
 * with the relation blocked-by names who puts it into effect.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7725.html#section-3">RFC 7725 section 3</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UnavailableForLegalReasonsException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** A 451 that says no more than its phrase. */
    public UnavailableForLegalReasonsException() {
        this(null, null);
    }

    /**
     * A 451 with a detail that the client reads.
     *
     * @param message the public detail of the problem, or null
     */
    public UnavailableForLegalReasonsException(String message) {
        this(message, null);
    }

    /**
     * A 451 with a detail that the client reads, and a cause for the log.
     *
     * @param message the public detail of the problem, or null
     * @param cause what led to it, for the log only, or null
     */
    public UnavailableForLegalReasonsException(String message, Throwable cause) {
        super(HttpStatus.Code.UNAVAILABLE_FOR_LEGAL_REASONS, HeaderFields.NONE, message, cause);
    }

    /**
     * Says who blocks the access: {@code Link} with the relation {@code blocked-by} (RFC 7725 section 4). An earlier value is replaced.
     *
     * @param entity identifies the one who blocks, not the one who demanded it
     * @return this exception
     * @throws IllegalArgumentException if the URI is null
     */
    public UnavailableForLegalReasonsException blockedBy(URI entity) {
        setHeader("Link", "<" + HeaderFields.Syntax.uri("Link", entity) + ">; rel=\"blocked-by\"");
        return this;
    }

    // Each returns this class, so that a method of its own can follow.
    @Override
    public UnavailableForLegalReasonsException withHeader(String name, String value) {
        super.withHeader(name, value);
        return this;
    }

    @Override
    public UnavailableForLegalReasonsException withDetail(String detail) {
        super.withDetail(detail);
        return this;
    }

    @Override
    public UnavailableForLegalReasonsException withType(URI type) {
        super.withType(type);
        return this;
    }

    @Override
    public UnavailableForLegalReasonsException withTitle(String title) {
        super.withTitle(title);
        return this;
    }

    @Override
    public UnavailableForLegalReasonsException withInstance(URI instance) {
        super.withInstance(instance);
        return this;
    }

    @Override
    public UnavailableForLegalReasonsException with(String member, Object value) {
        super.with(member, value);
        return this;
    }
}
