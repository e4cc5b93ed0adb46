package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;

/**
 * Makes exceptions of received error responses. Each problem type of the catalog has its class here, below the class of its status.
 *
 * <pre>{@code
 * if (response.statusCode() >= 400) {
 *     throw Upstream.of(Upstream.Request.of("GET", uri), response.statusCode(), response.headers().map(), response.body());
 * }
 * }</pre>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Upstream {

    private static final UpstreamDecoder.Types TYPES = new Types();

    private static final UpstreamDecoder DECODER = UpstreamDecoder.of(/*{headers*/ TYPES /*}*/);

    private Upstream() {}

    /**
     * The exception of a received response.
     *
     * @param request what the response answers
     * @param status the status code, 300 to 999
     * @param headers the header fields of the response, or null for none; names are equal without regard to case
     * @param body the octets of the body, or null for none; a longer body than {@link UpstreamDecoder#MOST_OCTETS} is truncated
     * @return a new exception, never null
     * @throws IllegalArgumentException if the status is outside 300 to 999
     */
    public static UpstreamException of(Request request, int status, Map<String, List<String>> headers, byte[] body) {
        return DECODER.decode(request, status, headers, body, false);
    }

    /**
     * The exception of a received response whose body may have been cut.
     *
     * @param request what the response answers
     * @param status the status code, 300 to 999
     * @param headers the header fields of the response, or null for none; names are equal without regard to case
     * @param body the octets of the body, or null for none; a longer body than {@link UpstreamDecoder#MOST_OCTETS} is truncated
     * @param truncated whether the body has more octets than those
     * @return a new exception, never null
     * @throws IllegalArgumentException if the status is outside 300 to 999
     */
    public static UpstreamException of(
            Request request, int status, Map<String, List<String>> headers, byte[] body, boolean truncated) {
        return DECODER.decode(request, status, headers, body, truncated);
    }

    /**
     * Whether a failure is worth sending the request again, for a retry library.
     *
     * @return {@link RetryAdvice#worthRetrying()} of a received error, also in a wrapper; false for any other failure
     */
    public static Predicate<Throwable> worthRetrying() {
        return failure -> RetryAdvice.of(failure).worthRetrying();
    }

    /**
     * How long to wait before the request is sent again, for a retry library.
     *
     * @param backOff how long to wait if the server does not say
     * @return {@link RetryAdvice#delayOr(Duration)} of a received error, also in a wrapper; the back-off for any other failure
     */
    public static Function<Throwable, Duration> retryDelay(Duration backOff) {
        return failure -> RetryAdvice.of(failure).delayOr(backOff);
    }

    /**
     * What the catalog says. For generated code of packages that use this one.
     *
     * @return never null
     */
    public static UpstreamDecoder.Types types() {
        return TYPES;
    }

    /**
     * A request as far as a client tells of it.
     *
     * @param method the method, or null if it is not known
     * @param uri the target, or null if it is not known. An exception keeps its scheme, host and port only
     * @param idempotent whether the request may be sent twice without harm
     */
    @GeneratedByStatuary
    public record Request(String method, URI uri, boolean idempotent) implements UpstreamDecoder.Request {

        /**
         * A request that is idempotent if its method is.
         *
         * @param method the method, or null if it is not known
         * @param uri the target, or null if it is not known
         * @return a new request
         */
        public static Request of(String method, URI uri) {
            return new Request(method, uri, RetryAdvice.isIdempotent(method));
        }

        /**
         * This request, of which more is known than its method: one with an {@code Idempotency-Key} is idempotent.
         *
         * @param known whether the request may be sent twice without harm
         * @return a new request
         */
        public Request withIdempotent(boolean known) {
            return new Request(method, uri, known);
        }

        /** The method and the origin; the target may have secrets. */
        @Override
        public String toString() {
            return UpstreamDecoder.Request.text(this);
        }
    }

    /*{types*/
    /*}*/
    /** What the catalog says of a received problem. */
    @GeneratedByStatuary
    private static final class Types implements UpstreamDecoder.Types {

        @Override
        public UpstreamDecoder.KnownType find(String type) {
            return /*{find*/ null /*}*/;
        }

        @Override
        public RetryAdvice.Safety retryable(int statusCode) {
            return /*{retryable*/ null /*}*/;
        }
    }
}
