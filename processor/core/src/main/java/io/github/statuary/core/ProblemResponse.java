package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What to send for a failure: a status, header fields and a body. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ProblemResponse {

    private static final byte[] NO_BYTES = {};

    private final Problem problem;
    private final HeaderFields headers;

    ProblemResponse(Problem problem, HeaderFields headers) {
        this.problem = problem;
        this.headers = headers;
    }

    /**
     * The status code.
     *
     * @return the status of {@link #problem()}, 100 to 599
     */
    public int status() {
        return problem.status();
    }

    /**
     * The header fields to send. {@code Content-Type} is among them if there is a body, {@code Content-Length} never is.
     *
     * @return values by name, immutable, in order; the lookup of a name ignores case
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Whether the status allows content. It does not say whether the request does: the response to a HEAD has none.
     *
     * @return false for 1xx, 204, 205 and 304
     */
    public boolean hasBody() {
        return HttpStatus.of(problem.status()).allowsContent();
    }

    /**
     * The body: the problem in JSON, written anew at each call.
     *
     * @return an array that the caller owns; empty if the status forbids content
     */
    public byte[] body() {
        return hasBody() ? problem.toJsonBytes() : NO_BYTES;
    }

    /**
     * The problem that the body is made of.
     *
     * @return never null
     */
    public Problem problem() {
        return problem;
    }
}
