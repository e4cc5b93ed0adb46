package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * An HTTP response other than success, thrown: the root of {@link RedirectionException}, {@link ClientErrorException} and
 * {@link ServerErrorException}. {@link HttpStatusMapper} makes the response of it.
 *
 * <pre>{@code
 * throw new NotFoundException("No order " + id)
 *         .withType(URI.create("https://api.acme.com/problems/no-such-order"))
 *         .with("orderId", id);
 * }</pre>
 *
 * <p>The methods that begin with {@code with} change this exception and return it, so that they can stand in a
 * {@code throw}. Configure an exception before other threads see it.
 *
 * <p>The protected members of this class and of its three branches are the interface for generated subclasses, which may be
 * in other packages and modules.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public abstract sealed class HttpStatusException extends RuntimeException
        permits RedirectionException, ClientErrorException, ServerErrorException {

    private static final long serialVersionUID = 1L;

    /** Kept as a number, since a code need not be registered. */
    private final int statusCode;

    /** The header fields of the response. */
    private HeaderFields headers;

    /** Null until somebody asks for it or changes it. */
    private Problem problem;

    HttpStatusException(
            int statusCode, HeaderFields headers, String message, Throwable cause, boolean writableStackTrace) {
        super(message, cause, true, writableStackTrace);
        this.statusCode = statusCode;
        this.headers = headers;
    }

    /** The code, if it is one of the hundred of this category. */
    static int inCategory(int category, int statusCode) {
        if (statusCode / 100 != category) {
            throw new IllegalArgumentException(
                    "A status of this category is " + category + "00 to " + category + "99, not " + statusCode);
        }
        return statusCode;
    }

    /**
     * The status code of the response.
     *
     * @return the number given to the constructor, even if no status is registered for it
     */
    public final int statusCode() {
        return statusCode;
    }

    /**
     * The status of the response.
     *
     * @return {@link HttpStatus#of(int)} of the status code: for an unknown code the x00 of its category
     */
    public final HttpStatus status() {
        return HttpStatus.of(statusCode);
    }

    /**
     * The header fields that the response gets on top of those that describe its content.
     *
     * @return values by name, immutable, in the order they were added; the lookup of a name ignores case
     */
    public final Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The content of the response.
     *
     * @return never null; its status is {@link #statusCode()}
     */
    public final Problem problem() {
        Problem current = problem;
        if (current == null) {
            current = initialProblem();
            problem = current;
        }
        return current;
    }

    /**
     * The problem before anything was changed: the message of a 4xx is for the client, any other message is for the log only.
     *
     * @return a new problem; its status is {@link #statusCode()}
     */
    protected Problem initialProblem() {
        return Problem.of(statusCode, this instanceof ClientErrorException ? super.getMessage() : null);
    }

    /**
     * Changes a field that {@link #initialProblem()} shows. Changes by the methods {@code with...} stay.
     *
     * @param assignment sets the field
     */
    protected final void change(Runnable assignment) {
        Problem current = problem;
        if (current == null) {
            assignment.run();
            return;
        }
        Problem before = initialProblem();
        assignment.run();
        Problem after = initialProblem();
        Map<String, Object> members = new LinkedHashMap<>(after.extensions());
        for (Map.Entry<String, Object> member : current.extensions().entrySet()) {
            if (!before.extensions().containsKey(member.getKey())) {
                members.putIfAbsent(member.getKey(), member.getValue());
            }
        }
        problem =
                new Problem(current.type(), current.title(), statusCode, current.detail(), current.instance(), members);
    }

    /**
     * The text for the log.
     *
     * @return the message given to the constructor; without one the code and phrase, like {@code 404 Not Found}
     */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        if (message != null) {
            return message;
        }
        HttpStatus status = status();
        return status.code() == statusCode ? statusCode + " " + status.phrase() : Integer.toString(statusCode);
    }

    /**
     * Adds a value to a header field. The fields that frame the content, {@code Content-Type}, {@code Content-Length} and
     * {@code Transfer-Encoding}, have no effect on the response.
     *
     * @param name the name, a token; names are equal without regard to case
     * @param value the value
     * @return this exception
     * @throws IllegalArgumentException if the name is no token, or the value has a control character, one above U+00FF,
     *     or a blank at an end (RFC 9110 section 5.5)
     */
    public HttpStatusException withHeader(String name, String value) {
        headers = headers.with(name, value);
        return this;
    }

    final HttpStatusException withHeaders(HeaderFields more) {
        headers = headers.withAll(more);
        return this;
    }

    final HeaderFields headerFields() {
        return headers;
    }

    /**
     * Sets a header field with a single value. An earlier value is replaced.
     *
     * @param name the name of the field
     * @param value the value; of {@code WWW-Authenticate} and {@code Proxy-Authenticate} a challenge
     * @throws IllegalArgumentException if the value is not well-formed
     */
    protected final void setHeader(String name, String value) {
        boolean challenge = "WWW-Authenticate".equals(name) || "Proxy-Authenticate".equals(name);
        headers = headers.withOnly(name, challenge ? HeaderFields.Syntax.challenge(name, value) : value);
    }

    /**
     * Sets a header field whose value is a URI. An earlier value is replaced.
     *
     * @param name the name of the field, such as {@code Location}
     * @param value the URI
     * @throws IllegalArgumentException if the URI is null
     */
    protected final void setHeader(String name, URI value) {
        headers = headers.withOnly(name, HeaderFields.Syntax.uri(name, value));
    }

    /**
     * Sets a header field whose value is a delay in seconds. An earlier value is replaced.
     *
     * @param name the name of the field, such as {@code Retry-After}
     * @param delay the delay, rounded up to a second
     * @throws IllegalArgumentException if the delay is null or negative
     */
    protected final void setHeader(String name, Duration delay) {
        headers = headers.withOnly(name, HeaderFields.Syntax.seconds(delay));
    }

    /**
     * Sets a header field whose value is a list. An earlier value is replaced.
     *
     * @param name {@code Allow}, {@code Upgrade} or {@code Accept}
     * @param elements methods for {@code Allow}, protocols for {@code Upgrade}, media types or ranges for {@code Accept}
     * @throws IllegalArgumentException if the list is null, an element is not well-formed, or the field must have an element
     */
    protected final void setHeader(String name, Collection<String> elements) {
        headers = headers.withOnly(name, HeaderFields.Syntax.list(name, elements));
    }

    /**
     * Publishes a detail: what happened this time, for the client to read.
     *
     * @param detail the text, or null for none
     * @return this exception
     */
    public HttpStatusException withDetail(String detail) {
        problem = problem().withDetail(detail);
        return this;
    }

    /**
     * Sets the URI that identifies the kind of problem.
     *
     * @param type an absolute URI, or one with the full path; null for {@code about:blank}
     * @return this exception
     */
    public HttpStatusException withType(URI type) {
        problem = problem().withType(type);
        return this;
    }

    /**
     * Sets the title, a short text that is the same for every problem of the type.
     *
     * @param title the text, or null for none
     * @return this exception
     */
    public HttpStatusException withTitle(String title) {
        problem = problem().withTitle(title);
        return this;
    }

    /**
     * Sets the URI that identifies this occurrence.
     *
     * @param instance an absolute URI, or one with the full path; null for none
     * @return this exception
     */
    public HttpStatusException withInstance(URI instance) {
        problem = problem().withInstance(instance);
        return this;
    }

    /**
     * Sets an extension member of the problem.
     *
     * @param member the member's name
     * @param value the member's value, written as {@link Problem#toJson()} says; null is written as null. To leave a member out,
     *     do not set it
     * @return this exception
     * @throws IllegalArgumentException if the name is null, empty, not well-formed Unicode or one of the standard names
     */
    public HttpStatusException with(String member, Object value) {
        problem = problem().with(member, value);
        return this;
    }
}
