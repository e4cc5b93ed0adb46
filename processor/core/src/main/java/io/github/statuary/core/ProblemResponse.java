package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** What to send for a failure: a status, header fields and a body. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ProblemResponse {

    private static final byte[] NO_BYTES = {};

    /** RFC 9113, section 8.2.2: a response over HTTP/2 that has one of them is malformed. */
    private static final List<String> OF_A_CONNECTION =
            List.of("Connection", "Upgrade", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "TE");

    /** Beside those that begin with {@code Content-}. */
    private static final Set<String> OF_CONTENT = Set.of("accept-ranges", "etag", "last-modified", "transfer-encoding");

    private final Problem problem;
    private final HeaderFields headers;

    ProblemResponse(Problem problem, HeaderFields headers) {
        this.problem = problem;
        this.headers = headers;
    }

    /**
     * The response with a problem as its content.
     *
     * @param problem what to tell
     * @param headers further header fields; those that frame the content have no effect
     * @return never null
     * @throws IllegalArgumentException if a header field is malformed
     */
    public static ProblemResponse of(Problem problem, Map<String, List<String>> headers) {
        return HttpStatusMapper.response(problem, HeaderFields.of(headers));
    }

    /**
     * The response with a problem as its content, with a last touch to the problem.
     *
     * @param problem what to tell
     * @param headers further header fields; those that frame the content have no effect
     * @param customizer as in {@link HttpStatusMapper#toResponse(Throwable, UnaryOperator)}
     * @return never null
     * @throws IllegalArgumentException if a header field is malformed
     */
    public static ProblemResponse of(
            Problem problem, Map<String, List<String>> headers, UnaryOperator<Problem> customizer) {
        return of(HttpStatusMapper.customized(problem, customizer), headers);
    }

    /**
     * Header fields, for generated code.
     *
     * @param namesAndValues a name, its value, the next name and so on
     * @return values by name, immutable, in order; the lookup of a name ignores case
     * @throws IllegalArgumentException if a name is no token, or a value is malformed
     */
    public static Map<String, List<String>> fields(String... namesAndValues) {
        HeaderFields fields = HeaderFields.NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields = fields.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /**
     * This response without the header fields of a connection, which make a response over HTTP/2 malformed.
     *
     * @return a response without {@code Connection}, {@code Upgrade} and their like
     */
    public ProblemResponse overHttp2() {
        HeaderFields sent = headers;
        for (String name : OF_A_CONNECTION) {
            sent = sent.without(name);
        }
        return new ProblemResponse(problem, sent);
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
     * Whether a header field describes the content of a response, so that it goes when this response takes the place of
     * one that was given up.
     *
     * @param name the name of a header field, in any case
     * @return true for {@code ETag}, {@code Last-Modified}, {@code Transfer-Encoding}, {@code Accept-Ranges} and everything
     *     that begins with {@code Content-} except {@code Content-Security-Policy}
     */
    public static boolean describesContent(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("content-") && !lower.startsWith("content-security-policy")
                || OF_CONTENT.contains(lower);
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
