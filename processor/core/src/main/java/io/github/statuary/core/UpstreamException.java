package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * An error response that this application received as a client, thrown. It is no {@link HttpStatusException}: what another server
 * said is not an answer of one's own. To pass an error on, catch it and throw an exception of one's own.
 *
 * <pre>{@code
 * try {
 *     return warehouse.stockOf(article);
 * } catch (UpstreamException.NotFound unknown) {
 *     throw new NotFoundException("No article " + article);
 * }
 * }</pre>
 *
 * <p>The message, and so {@code toString()} and the log, has the method, the origin, the status, and the type and title as the
 * catalog has them. So has the serialized form. All else that was received is in the methods only, since it may have secrets. Texts
 * and values are those of another server, within limits of length and number.
 *
 * <p>Only the decoder makes these exceptions. {@code Upstream.of} makes one for a test.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public abstract sealed class UpstreamException extends RuntimeException
        permits UpstreamException.Redirection, UpstreamException.ClientError, UpstreamException.ServerError {

    private static final long serialVersionUID = 1L;

    /** What was received. */
    private final UpstreamResponse received;

    private UpstreamException(UpstreamResponse received) {
        this.received = received;
    }

    /**
     * The method, the origin, the status, and the type and title as the catalog has them.
     *
     * @return one line of at most 300 characters, put together when somebody asks for it
     */
    @Override
    public final String getMessage() {
        return received.message();
    }

    /**
     * The status code of the status line, whatever the body says.
     *
     * @return 300 to 999, even if no status is registered for it
     */
    public final int statusCode() {
        return received.statusCode();
    }

    /**
     * The status of the status line.
     *
     * @return {@link HttpStatus#of(int)} of the status code: for an unknown code the x00 of its category
     */
    public final HttpStatus status() {
        return HttpStatus.of(received.statusCode());
    }

    /**
     * The type of the problem as received.
     *
     * @return {@code about:blank} if the body is no problem, or has no type
     */
    public final URI type() {
        return received.type();
    }

    /**
     * The title of the problem as received.
     *
     * @return null if the body is no problem, or has no title
     */
    public final String title() {
        return received.members().title();
    }

    /**
     * The detail of the problem as received.
     *
     * @return null if the body is no problem, or has no detail
     */
    public final String detail() {
        return received.members().detail();
    }

    /**
     * The URI of this occurrence as received.
     *
     * @return null if the body is no problem, or has no instance
     */
    public final URI instance() {
        return received.instance();
    }

    /**
     * All members of the problem but the five standard ones.
     *
     * @return values by name, immutable, in the order received: texts, {@link Integer}, {@link Long} or
     *     {@link java.math.BigDecimal}, {@link Boolean}, null, and lists and maps of them
     */
    public final Map<String, Object> members() {
        return received.members().others();
    }

    /**
     * The data of the problem, if its type is in the catalog.
     *
     * @return empty if the type is unknown, a required field is missing, or a required field has another JSON type
     */
    public Optional<? extends UpstreamProblem> payload() {
        return Optional.ofNullable(received.members().payload());
    }

    /**
     * The data of the problem, for generated subclasses.
     *
     * @param <T> the record of the problem type
     * @param type its class
     * @return empty as for {@link #payload()}
     */
    protected final <T extends UpstreamProblem> Optional<T> payload(Class<T> type) {
        UpstreamProblem payload = received.members().payload();
        return type.isInstance(payload) ? Optional.of(type.cast(payload)) : Optional.empty();
    }

    /**
     * The chosen header fields of the response, with at most 16 values of each, and of each value the first thousand characters.
     * Fields that authenticate or set cookies are never among them.
     *
     * @return values by name, immutable; the lookup of a name ignores case
     */
    public final Map<String, List<String>> headers() {
        return received.content().headers().chosen();
    }

    /**
     * How long {@code Retry-After} says to wait, from the time of the response.
     *
     * @return empty if the field is missing or cannot be read; at most ten years
     */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(received.content().retryAfter());
    }

    /**
     * Whether it is worth sending the request again.
     *
     * @return never null
     */
    public final RetryAdvice retryAdvice() {
        return received.retryAdvice();
    }

    /**
     * The method of the request.
     *
     * @return empty if the client does not tell it
     */
    public final Optional<String> method() {
        return Optional.ofNullable(received.method());
    }

    /**
     * The scheme, host and port of the request's target.
     *
     * @return a URI without path, query and user info; empty if the client does not tell the target
     */
    public final Optional<URI> origin() {
        return Optional.ofNullable(received.origin());
    }

    /**
     * The beginning of a body that is no problem.
     *
     * @return at most two thousand characters; empty if the body is a problem, or there is none
     */
    public final String excerpt() {
        return received.content().excerpt();
    }

    /**
     * Whether the body has more octets than were looked at.
     *
     * @return true if the body is too long, or broke off
     */
    public final boolean truncated() {
        return received.content().truncated();
    }

    /** A received 3xx. */
    @GeneratedByStatuary
    public static non-sealed class Redirection extends UpstreamException {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected Redirection(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 4xx: the other server refuses the request. */
    @GeneratedByStatuary
    public static non-sealed class ClientError extends UpstreamException {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected ClientError(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 5xx, or a code above: the other server failed. */
    @GeneratedByStatuary
    public static non-sealed class ServerError extends UpstreamException {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected ServerError(UpstreamResponse received) {
            super(received);
        }
    }

    /*{classes*/
    /** A received 400 Bad Request. */
    @GeneratedByStatuary
    public static class BadRequest extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected BadRequest(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 401 Unauthorized. */
    @GeneratedByStatuary
    public static class Unauthorized extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected Unauthorized(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 402 Payment Required. */
    @GeneratedByStatuary
    public static class PaymentRequired extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected PaymentRequired(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 403 Forbidden. */
    @GeneratedByStatuary
    public static class Forbidden extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected Forbidden(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 404 Not Found. */
    @GeneratedByStatuary
    public static class NotFound extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected NotFound(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 405 Method Not Allowed. */
    @GeneratedByStatuary
    public static class MethodNotAllowed extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected MethodNotAllowed(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 406 Not Acceptable. */
    @GeneratedByStatuary
    public static class NotAcceptable extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected NotAcceptable(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 407 Proxy Authentication Required. */
    @GeneratedByStatuary
    public static class ProxyAuthenticationRequired extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected ProxyAuthenticationRequired(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 408 Request Timeout. */
    @GeneratedByStatuary
    public static class RequestTimeout extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected RequestTimeout(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 409 Conflict. */
    @GeneratedByStatuary
    public static class Conflict extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected Conflict(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 410 Gone. */
    @GeneratedByStatuary
    public static class Gone extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected Gone(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 411 Length Required. */
    @GeneratedByStatuary
    public static class LengthRequired extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected LengthRequired(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 412 Precondition Failed. */
    @GeneratedByStatuary
    public static class PreconditionFailed extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected PreconditionFailed(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 413 Content Too Large. */
    @GeneratedByStatuary
    public static class ContentTooLarge extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected ContentTooLarge(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 414 URI Too Long. */
    @GeneratedByStatuary
    public static class UriTooLong extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected UriTooLong(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 415 Unsupported Media Type. */
    @GeneratedByStatuary
    public static class UnsupportedMediaType extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected UnsupportedMediaType(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 416 Range Not Satisfiable. */
    @GeneratedByStatuary
    public static class RangeNotSatisfiable extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected RangeNotSatisfiable(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 417 Expectation Failed. */
    @GeneratedByStatuary
    public static class ExpectationFailed extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected ExpectationFailed(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 421 Misdirected Request. */
    @GeneratedByStatuary
    public static class MisdirectedRequest extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected MisdirectedRequest(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 422 Unprocessable Content. */
    @GeneratedByStatuary
    public static class UnprocessableContent extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected UnprocessableContent(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 423 Locked. */
    @GeneratedByStatuary
    public static class Locked extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected Locked(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 424 Failed Dependency. */
    @GeneratedByStatuary
    public static class FailedDependency extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected FailedDependency(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 425 Too Early. */
    @GeneratedByStatuary
    public static class TooEarly extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected TooEarly(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 426 Upgrade Required. */
    @GeneratedByStatuary
    public static class UpgradeRequired extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected UpgradeRequired(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 428 Precondition Required. */
    @GeneratedByStatuary
    public static class PreconditionRequired extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected PreconditionRequired(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 429 Too Many Requests. */
    @GeneratedByStatuary
    public static class TooManyRequests extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected TooManyRequests(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 431 Request Header Fields Too Large. */
    @GeneratedByStatuary
    public static class RequestHeaderFieldsTooLarge extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected RequestHeaderFieldsTooLarge(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 451 Unavailable For Legal Reasons. */
    @GeneratedByStatuary
    public static class UnavailableForLegalReasons extends ClientError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected UnavailableForLegalReasons(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 500 Internal Server Error. */
    @GeneratedByStatuary
    public static class InternalServerError extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected InternalServerError(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 501 Not Implemented. */
    @GeneratedByStatuary
    public static class NotImplemented extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected NotImplemented(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 502 Bad Gateway. */
    @GeneratedByStatuary
    public static class BadGateway extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected BadGateway(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 503 Service Unavailable. */
    @GeneratedByStatuary
    public static class ServiceUnavailable extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected ServiceUnavailable(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 504 Gateway Timeout. */
    @GeneratedByStatuary
    public static class GatewayTimeout extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected GatewayTimeout(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 505 HTTP Version Not Supported. */
    @GeneratedByStatuary
    public static class HttpVersionNotSupported extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected HttpVersionNotSupported(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 506 Variant Also Negotiates. */
    @GeneratedByStatuary
    public static class VariantAlsoNegotiates extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected VariantAlsoNegotiates(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 507 Insufficient Storage. */
    @GeneratedByStatuary
    public static class InsufficientStorage extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected InsufficientStorage(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 508 Loop Detected. */
    @GeneratedByStatuary
    public static class LoopDetected extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected LoopDetected(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 510 Not Extended. */
    @GeneratedByStatuary
    public static class NotExtended extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected NotExtended(UpstreamResponse received) {
            super(received);
        }
    }

    /** A received 511 Network Authentication Required. */
    @GeneratedByStatuary
    public static class NetworkAuthenticationRequired extends ServerError {
        private static final long serialVersionUID = 1L;

        /**
         * For generated subclasses.
         *
         * @param received the response
         */
        protected NetworkAuthenticationRequired(UpstreamResponse received) {
            super(received);
        }
    }
    /*}*/

    /** Which class has which code. Apart, because a verifier loads all classes that a method creates. */
    @GeneratedByStatuary
    static final class ByCode {

        private ByCode() {}

        static UpstreamException of(UpstreamResponse received) {
            return switch (received.statusCode()) {
                /*{byCode*/
                case 400 -> new BadRequest(received);
                case 401 -> new Unauthorized(received);
                case 402 -> new PaymentRequired(received);
                case 403 -> new Forbidden(received);
                case 404 -> new NotFound(received);
                case 405 -> new MethodNotAllowed(received);
                case 406 -> new NotAcceptable(received);
                case 407 -> new ProxyAuthenticationRequired(received);
                case 408 -> new RequestTimeout(received);
                case 409 -> new Conflict(received);
                case 410 -> new Gone(received);
                case 411 -> new LengthRequired(received);
                case 412 -> new PreconditionFailed(received);
                case 413 -> new ContentTooLarge(received);
                case 414 -> new UriTooLong(received);
                case 415 -> new UnsupportedMediaType(received);
                case 416 -> new RangeNotSatisfiable(received);
                case 417 -> new ExpectationFailed(received);
                case 421 -> new MisdirectedRequest(received);
                case 422 -> new UnprocessableContent(received);
                case 423 -> new Locked(received);
                case 424 -> new FailedDependency(received);
                case 425 -> new TooEarly(received);
                case 426 -> new UpgradeRequired(received);
                case 428 -> new PreconditionRequired(received);
                case 429 -> new TooManyRequests(received);
                case 431 -> new RequestHeaderFieldsTooLarge(received);
                case 451 -> new UnavailableForLegalReasons(received);
                case 500 -> new InternalServerError(received);
                case 501 -> new NotImplemented(received);
                case 502 -> new BadGateway(received);
                case 503 -> new ServiceUnavailable(received);
                case 504 -> new GatewayTimeout(received);
                case 505 -> new HttpVersionNotSupported(received);
                case 506 -> new VariantAlsoNegotiates(received);
                case 507 -> new InsufficientStorage(received);
                case 508 -> new LoopDetected(received);
                case 510 -> new NotExtended(received);
                case 511 -> new NetworkAuthenticationRequired(received);
                /*}*/
                default -> ofCategory(received);
            };
        }

        private static UpstreamException ofCategory(UpstreamResponse received) {
            int statusCode = received.statusCode();
            if (statusCode < 400) {
                return new Redirection(received);
            }
            return statusCode < 500 ? new ClientError(received) : new ServerError(received);
        }
    }
}
