package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The HTTP status codes, under their registered names.
 *
 * <p>A code that is not among them is treated as the x00 code of its class: see {@link #of(int)}.
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15">RFC 9110 section 15</a>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public enum HttpStatus {

    /**
     * 100 Continue: The request has been fine so far and the client should go on to send its content. It answers a
     * request with Expect: 100-continue and precedes the final response.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1">RFC 9110 section 15.2.1</a>
     */
    CONTINUE(100, "Continue", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1", Traits.NO_CONTENT),

    /**
     * 101 Switching Protocols: The server agrees to the client's Upgrade request and speaks the named protocol on
     * this connection from here on.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2">RFC 9110 section 15.2.2</a>
     */
    SWITCHING_PROTOCOLS(101, "Switching Protocols", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2", Traits.NO_CONTENT),

    /**
     * 102 Processing: The server has taken the whole request and is still working on it; a final response follows.
     * Its RFC is obsolete and the one that succeeded it no longer mentions the status.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1">RFC 2518 section 10.1</a>
     */
    PROCESSING(102, "Processing", "https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1", Traits.NO_CONTENT),

    /**
     * 103 Early Hints: The server names header fields that the final response is likely to have, so that the client
     * can preload linked resources meanwhile.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8297.html#section-2">RFC 8297 section 2</a>
     */
    EARLY_HINTS(103, "Early Hints", "https://www.rfc-editor.org/rfc/rfc8297.html#section-2", Traits.NO_CONTENT),

    /**
     * 200 OK: The request succeeded. What the content is depends on the method.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1">RFC 9110 section 15.3.1</a>
     */
    OK(200, "OK", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1", Traits.CACHEABLE),

    /**
     * 201 Created: The request succeeded and created at least one resource, usually by POST or PUT. Location
     * identifies the main one; without it that is the target URI.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2">RFC 9110 section 15.3.2</a>
     */
    CREATED(201, "Created", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2", Traits.NONE),

    /**
     * 202 Accepted: The request has been taken on but is not done yet, and may still fail. The content ought to
     * point to a place that tells how it goes.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3">RFC 9110 section 15.3.3</a>
     */
    ACCEPTED(202, "Accepted", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3", Traits.NONE),

    /**
     * 203 Non-Authoritative Information: The request succeeded, but a proxy that transforms content has changed what
     * the origin server sent.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4">RFC 9110 section 15.3.4</a>
     */
    NON_AUTHORITATIVE_INFORMATION(203, "Non-Authoritative Information", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4", Traits.CACHEABLE),

    /**
     * 204 No Content: The request succeeded and there is nothing to send in the response's content.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5">RFC 9110 section 15.3.5</a>
     */
    NO_CONTENT(204, "No Content", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5", Traits.CACHEABLE | Traits.NO_CONTENT),

    /**
     * 205 Reset Content: The request succeeded and the client should reset the view it was sent from, such as a
     * form. The response has no content.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6">RFC 9110 section 15.3.6</a>
     */
    RESET_CONTENT(205, "Reset Content", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6", Traits.NO_CONTENT),

    /**
     * 206 Partial Content: The server sends the parts of the representation that the request's Range field asked
     * for. A response with several parts has a Content-Range in each part instead of at the top.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7">RFC 9110 section 15.3.7</a>
     */
    PARTIAL_CONTENT(206, "Partial Content", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7", Traits.CACHEABLE),

    /**
     * 207 Multi-Status: The request touched several WebDAV resources; the XML content gives a status for each of
     * them.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1">RFC 4918 section 11.1</a>
     */
    MULTI_STATUS(207, "Multi-Status", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1", Traits.NONE),

    /**
     * 208 Already Reported: Stands inside a 207 for a WebDAV member that the same response has listed already
     * through another binding.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1">RFC 5842 section 7.1</a>
     */
    ALREADY_REPORTED(208, "Already Reported", "https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1", Traits.NONE),

    /**
     * 226 IM Used: The server sends the result of instance manipulations, such as a difference from an earlier
     * version, that the request's A-IM field allowed.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1">RFC 3229 section 10.4.1</a>
     */
    IM_USED(226, "IM Used", "https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1", Traits.NONE),

    /**
     * 300 Multiple Choices: The resource has several representations, each with a URI of its own, and the client or
     * its user may choose. Location names the one that the server prefers, if any.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1">RFC 9110 section 15.4.1</a>
     */
    MULTIPLE_CHOICES(300, "Multiple Choices", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1", Traits.CACHEABLE),

    /**
     * 301 Moved Permanently: The resource has a new URI for good, which Location gives. For historical reasons a
     * client may turn a POST into a GET.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2">RFC 9110 section 15.4.2</a>
     */
    MOVED_PERMANENTLY(301, "Moved Permanently", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2", Traits.CACHEABLE),

    /**
     * 302 Found: The resource is for now at the URI that Location gives; later requests should use the original one.
     * For historical reasons a client may turn a POST into a GET.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3">RFC 9110 section 15.4.3</a>
     */
    FOUND(302, "Found", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3", Traits.NONE),

    /**
     * 303 See Other: The answer is at the URI that Location gives, to be fetched with GET or HEAD whatever the
     * method of the request was.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4">RFC 9110 section 15.4.4</a>
     */
    SEE_OTHER(303, "See Other", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4", Traits.NONE),

    /**
     * 304 Not Modified: The condition of a GET or HEAD says that the client has a current copy, and it should use
     * that one.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5">RFC 9110 section 15.4.5</a>
     */
    NOT_MODIFIED(304, "Not Modified", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5", Traits.NO_CONTENT),

    /**
     * 305 Use Proxy: Once told the client to use another proxy. It is deprecated, because to configure a proxy by a
     * response is not safe.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6">RFC 9110 section 15.4.6</a>
     * @deprecated the registry keeps this status for old software only
     */
    @Deprecated
    USE_PROXY(305, "Use Proxy", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6", Traits.NONE),

    /**
     * 307 Temporary Redirect: The resource is for now at the URI that Location gives. The client must not change the
     * method when it follows.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8">RFC 9110 section 15.4.8</a>
     */
    TEMPORARY_REDIRECT(307, "Temporary Redirect", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8", Traits.NONE),

    /**
     * 308 Permanent Redirect: The resource has a new URI for good, which Location gives. Unlike with 301 the client
     * keeps the method when it follows.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9">RFC 9110 section 15.4.9</a>
     */
    PERMANENT_REDIRECT(308, "Permanent Redirect", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9", Traits.CACHEABLE),

    /**
     * 400 Bad Request: The server will not process the request because of what it sees as the client's mistake, such
     * as malformed syntax.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1">RFC 9110 section 15.5.1</a>
     */
    BAD_REQUEST(400, "Bad Request", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1", Traits.NONE),

    /**
     * 401 Unauthorized: The request has no valid credentials for the resource. Despite its name the status is about
     * authentication; WWW-Authenticate tells how to do it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2">RFC 9110 section 15.5.2</a>
     */
    UNAUTHORIZED(401, "Unauthorized", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2", Traits.NONE),

    /**
     * 402 Payment Required: Reserved for future use. No standard says yet what it means.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3">RFC 9110 section 15.5.3</a>
     */
    PAYMENT_REQUIRED(402, "Payment Required", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3", Traits.NONE),

    /**
     * 403 Forbidden: The server understood the request and refuses it. If the request had credentials, they do not
     * suffice, but the reason need not be credentials at all.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4">RFC 9110 section 15.5.4</a>
     */
    FORBIDDEN(403, "Forbidden", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4", Traits.NONE),

    /**
     * 404 Not Found: The server has no current representation of the resource, or does not want to say that it has
     * one. Whether that is permanent stays open.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5">RFC 9110 section 15.5.5</a>
     */
    NOT_FOUND(404, "Not Found", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5", Traits.CACHEABLE),

    /**
     * 405 Method Not Allowed: The server knows the method but this resource does not support it. Allow lists the
     * methods that it does support.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6">RFC 9110 section 15.5.6</a>
     */
    METHOD_NOT_ALLOWED(405, "Method Not Allowed", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6", Traits.CACHEABLE),

    /**
     * 406 Not Acceptable: The resource has no representation that fits the request's Accept fields, and the server
     * does not want to send another one.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7">RFC 9110 section 15.5.7</a>
     */
    NOT_ACCEPTABLE(406, "Not Acceptable", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7", Traits.NONE),

    /**
     * 407 Proxy Authentication Required: The client has to authenticate itself with the proxy first.
     * Proxy-Authenticate tells how.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8">RFC 9110 section 15.5.8</a>
     */
    PROXY_AUTHENTICATION_REQUIRED(407, "Proxy Authentication Required", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8", Traits.NONE),

    /**
     * 408 Request Timeout: The whole request did not arrive within the time that the server was ready to wait.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9">RFC 9110 section 15.5.9</a>
     */
    REQUEST_TIMEOUT(408, "Request Timeout", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9", Traits.RETRYABLE),

    /**
     * 409 Conflict: The request does not go together with the current state of the resource. Someone may be able to
     * resolve the conflict and try again.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10">RFC 9110 section 15.5.10</a>
     */
    CONFLICT(409, "Conflict", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10", Traits.NONE),

    /**
     * 410 Gone: The resource is no longer here, probably for good, and the server knows of no other address for it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11">RFC 9110 section 15.5.11</a>
     */
    GONE(410, "Gone", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11", Traits.CACHEABLE),

    /**
     * 411 Length Required: The server refuses the request without a Content-Length.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12">RFC 9110 section 15.5.12</a>
     */
    LENGTH_REQUIRED(411, "Length Required", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12", Traits.NONE),

    /**
     * 412 Precondition Failed: A condition in the request's header, such as If-Match, turned out to be false.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13">RFC 9110 section 15.5.13</a>
     */
    PRECONDITION_FAILED(412, "Precondition Failed", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13", Traits.NONE),

    /**
     * 413 Content Too Large: The request's content is larger than the server is willing or able to process. If that
     * is only for now, Retry-After tells when to come back.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14">RFC 9110 section 15.5.14</a>
     */
    CONTENT_TOO_LARGE(413, "Content Too Large", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14", Traits.NONE),

    /**
     * 414 URI Too Long: The target URI is longer than the server is willing to interpret.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15">RFC 9110 section 15.5.15</a>
     */
    URI_TOO_LONG(414, "URI Too Long", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15", Traits.CACHEABLE),

    /**
     * 415 Unsupported Media Type: The resource does not support the format of the request's content for this method.
     * Accept or Accept-Encoding tells what would do.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16">RFC 9110 section 15.5.16</a>
     */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16", Traits.NONE),

    /**
     * 416 Range Not Satisfiable: None of the ranges that the request asked for can be served, for instance because
     * they begin past the end. Content-Range gives the complete length.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17">RFC 9110 section 15.5.17</a>
     */
    RANGE_NOT_SATISFIABLE(416, "Range Not Satisfiable", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17", Traits.NONE),

    /**
     * 417 Expectation Failed: At least one server on the way cannot meet what the request's Expect field demands.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18">RFC 9110 section 15.5.18</a>
     */
    EXPECTATION_FAILED(417, "Expectation Failed", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18", Traits.NONE),

    /**
     * 421 Misdirected Request: The request reached a server that does not answer for its target URI. The client may
     * try again on another connection.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20">RFC 9110 section 15.5.20</a>
     */
    MISDIRECTED_REQUEST(421, "Misdirected Request", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20", Traits.RETRYABLE),

    /**
     * 422 Unprocessable Content: The server understands the content's type and its syntax is right, but it cannot
     * carry out what the content says.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21">RFC 9110 section 15.5.21</a>
     */
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21", Traits.NONE),

    /**
     * 423 Locked: A WebDAV resource that the request needs is locked.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3">RFC 4918 section 11.3</a>
     */
    LOCKED(423, "Locked", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3", Traits.NONE),

    /**
     * 424 Failed Dependency: The action was not done because it depended on another one that failed.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4">RFC 4918 section 11.4</a>
     */
    FAILED_DEPENDENCY(424, "Failed Dependency", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4", Traits.NONE),

    /**
     * 425 Too Early: The server does not want to risk processing a request from TLS early data, which an attacker
     * could replay. The client should repeat it outside of early data.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2">RFC 8470 section 5.2</a>
     */
    TOO_EARLY(425, "Too Early", "https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2", Traits.RETRYABLE),

    /**
     * 426 Upgrade Required: The server refuses the request in the current protocol but may serve it in one of those
     * that Upgrade lists.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22">RFC 9110 section 15.5.22</a>
     */
    UPGRADE_REQUIRED(426, "Upgrade Required", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22", Traits.NONE),

    /**
     * 428 Precondition Required: The server demands a conditional request, for instance with If-Match, so that no
     * client overwrites a change it has not seen.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-3">RFC 6585 section 3</a>
     */
    PRECONDITION_REQUIRED(428, "Precondition Required", "https://www.rfc-editor.org/rfc/rfc6585.html#section-3", Traits.NONE),

    /**
     * 429 Too Many Requests: The client has sent more requests in a period than it may. Retry-After can tell how
     * long to wait.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-4">RFC 6585 section 4</a>
     */
    TOO_MANY_REQUESTS(429, "Too Many Requests", "https://www.rfc-editor.org/rfc/rfc6585.html#section-4", Traits.RETRYABLE),

    /**
     * 431 Request Header Fields Too Large: The request's header fields, one of them or all together, are larger than
     * the server accepts. The client may try again with smaller ones.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-5">RFC 6585 section 5</a>
     */
    REQUEST_HEADER_FIELDS_TOO_LARGE(431, "Request Header Fields Too Large", "https://www.rfc-editor.org/rfc/rfc6585.html#section-5", Traits.NONE),

    /**
     * 451 Unavailable For Legal Reasons: A legal demand keeps the server from giving access to the resource. A Link
     * with the relation blocked-by names who puts it into effect.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7725.html#section-3">RFC 7725 section 3</a>
     */
    UNAVAILABLE_FOR_LEGAL_REASONS(451, "Unavailable For Legal Reasons", "https://www.rfc-editor.org/rfc/rfc7725.html#section-3", Traits.CACHEABLE),

    /**
     * 500 Internal Server Error: Something unexpected kept the server from fulfilling the request.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1">RFC 9110 section 15.6.1</a>
     */
    INTERNAL_SERVER_ERROR(500, "Internal Server Error", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1", Traits.NONE),

    /**
     * 501 Not Implemented: The server lacks what it takes to fulfill the request. It fits a method that the server
     * does not know for any resource.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2">RFC 9110 section 15.6.2</a>
     */
    NOT_IMPLEMENTED(501, "Not Implemented", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2", Traits.CACHEABLE),

    /**
     * 502 Bad Gateway: A gateway or proxy got an invalid response from the server behind it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3">RFC 9110 section 15.6.3</a>
     */
    BAD_GATEWAY(502, "Bad Gateway", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3", Traits.RETRYABLE),

    /**
     * 503 Service Unavailable: The server cannot handle the request for now, because of overload or maintenance.
     * Retry-After can tell how long to wait.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4">RFC 9110 section 15.6.4</a>
     */
    SERVICE_UNAVAILABLE(503, "Service Unavailable", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4", Traits.RETRYABLE),

    /**
     * 504 Gateway Timeout: A gateway or proxy got no response in time from the server behind it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5">RFC 9110 section 15.6.5</a>
     */
    GATEWAY_TIMEOUT(504, "Gateway Timeout", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5", Traits.RETRYABLE),

    /**
     * 505 HTTP Version Not Supported: The server does not support, or refuses, the major version of HTTP that the
     * request uses.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6">RFC 9110 section 15.6.6</a>
     */
    HTTP_VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6", Traits.NONE),

    /**
     * 506 Variant Also Negotiates: The server is misconfigured: the variant chosen by content negotiation negotiates
     * itself, so there is no end to it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1">RFC 2295 section 8.1</a>
     */
    VARIANT_ALSO_NEGOTIATES(506, "Variant Also Negotiates", "https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1", Traits.NONE),

    /**
     * 507 Insufficient Storage: The server cannot store what it needs to finish the request. That passes, but what a
     * user asked for is repeated only when the user asks again.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5">RFC 4918 section 11.5</a>
     */
    INSUFFICIENT_STORAGE(507, "Insufficient Storage", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5", Traits.NONE),

    /**
     * 508 Loop Detected: The server broke off a WebDAV request of infinite depth because it ran in a circle. The
     * whole operation failed.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2">RFC 5842 section 7.2</a>
     */
    LOOP_DETECTED(508, "Loop Detected", "https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2", Traits.NONE),

    /**
     * 510 Not Extended: The request lacks an extension that the server demands. The registry marks the status as
     * obsolete.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2774.html#section-7">RFC 2774 section 7</a>
     * @deprecated the registry keeps this status for old software only
     */
    @Deprecated
    NOT_EXTENDED(510, "Not Extended", "https://www.rfc-editor.org/rfc/rfc2774.html#section-7", Traits.NONE),

    /**
     * 511 Network Authentication Required: The client has to log in before the network lets it through. It comes
     * from the network's own proxy, not from the server that was asked.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6585.html#section-6">RFC 6585 section 6</a>
     */
    NETWORK_AUTHENTICATION_REQUIRED(511, "Network Authentication Required", "https://www.rfc-editor.org/rfc/rfc6585.html#section-6", Traits.NONE);

    /**
     * The name that {@link #FOUND} had in an earlier RFC; the same object.
     * @deprecated use {@link #FOUND}
     */
    @Deprecated
    public static final HttpStatus MOVED_TEMPORARILY = FOUND;

    /**
     * The name that {@link #REQUEST_TIMEOUT} had in an earlier RFC; the same object.
     * @deprecated use {@link #REQUEST_TIMEOUT}
     */
    @Deprecated
    public static final HttpStatus REQUEST_TIME_OUT = REQUEST_TIMEOUT;

    /**
     * The name that {@link #CONTENT_TOO_LARGE} had in an earlier RFC; the same object.
     * @deprecated use {@link #CONTENT_TOO_LARGE}
     */
    @Deprecated
    public static final HttpStatus PAYLOAD_TOO_LARGE = CONTENT_TOO_LARGE;

    /**
     * The name that {@link #CONTENT_TOO_LARGE} had in an earlier RFC; the same object.
     * @deprecated use {@link #CONTENT_TOO_LARGE}
     */
    @Deprecated
    public static final HttpStatus REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE;

    /**
     * The name that {@link #URI_TOO_LONG} had in an earlier RFC; the same object.
     * @deprecated use {@link #URI_TOO_LONG}
     */
    @Deprecated
    public static final HttpStatus REQUEST_URI_TOO_LONG = URI_TOO_LONG;

    /**
     * The name that {@link #URI_TOO_LONG} had in an earlier RFC; the same object.
     * @deprecated use {@link #URI_TOO_LONG}
     */
    @Deprecated
    public static final HttpStatus REQUEST_URI_TOO_LARGE = URI_TOO_LONG;

    /**
     * The name that {@link #RANGE_NOT_SATISFIABLE} had in an earlier RFC; the same object.
     * @deprecated use {@link #RANGE_NOT_SATISFIABLE}
     */
    @Deprecated
    public static final HttpStatus REQUESTED_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE;

    /**
     * The name that {@link #UNPROCESSABLE_CONTENT} had in an earlier RFC; the same object.
     * @deprecated use {@link #UNPROCESSABLE_CONTENT}
     */
    @Deprecated
    public static final HttpStatus UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT;

    /**
     * The name that {@link #GATEWAY_TIMEOUT} had in an earlier RFC; the same object.
     * @deprecated use {@link #GATEWAY_TIMEOUT}
     */
    @Deprecated
    public static final HttpStatus GATEWAY_TIME_OUT = GATEWAY_TIMEOUT;

    private static final HttpStatus[] BY_CODE = byCode();

    private final int code;

    private final String phrase;

    private final String reference;

    private final int traits;

    private final Category category;

    HttpStatus(int code, String phrase, String reference, int traits) {
        this.code = code;
        this.phrase = phrase;
        this.reference = reference;
        this.traits = traits;
        this.category = Category.values()[code / 100 - 1];
    }

    /** {@return the code, 100 to 599} */
    public int code() {
        return code;
    }

    /** {@return the reason phrase, such as {@code Not Found}} */
    public String phrase() {
        return phrase;
    }

    /** {@return the class of the code, by its first digit} */
    public Category category() {
        return category;
    }

    /** {@return the URL of the specification that defines the status; empty where there is none} */
    public String reference() {
        return reference;
    }

    /** {@return whether this is a 4xx or a 5xx} */
    public boolean isError() {
        return code >= 400;
    }

    /** {@return whether a response may be stored without explicit freshness (RFC 9110 section 15.1)} */
    public boolean isCacheableByDefault() {
        return (traits & Traits.CACHEABLE) != 0;
    }

    /**
     * {@return whether an automated client may send the same request again, after a pause if one is asked for}
     */
    public boolean isRetryable() {
        return (traits & Traits.RETRYABLE) != 0;
    }

    /** {@return whether a response may have content (RFC 9110 section 6.4.1)} */
    public boolean allowsContent() {
        return (traits & Traits.NO_CONTENT) == 0;
    }

    /**
     * Returns the status to treat a code as (RFC 9110 section 15). Never fails.
     * @param code any number
     * @return the status of a known code, the x00 status of its class for an unknown one (471 is
     *     {@link #BAD_REQUEST}), and {@link #INTERNAL_SERVER_ERROR} for anything outside 100 to 599
     */
    public static HttpStatus of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : INTERNAL_SERVER_ERROR;
    }

    /**
     * Finds the status of exactly that code. Never fails.
     * @param code any number
     * @return the status, or empty for a code that is not known
     */
    public static Optional<HttpStatus> find(int code) {
        HttpStatus status = of(code);
        return status.code == code ? Optional.of(status) : Optional.empty();
    }

    private static HttpStatus[] byCode() {
        HttpStatus[] byCode = new HttpStatus[600];
        for (HttpStatus status : values()) {
            byCode[status.code] = status;
        }
        byCode[0] = INTERNAL_SERVER_ERROR;
        for (int i = 0; i < byCode.length; i++) {
            if (byCode[i] == null) {
                byCode[i] = byCode[i / 100 * 100];
            }
        }
        return byCode;
    }

    /** The five classes of status codes (RFC 9110 section 15). */
    @GeneratedByStatuary
    public enum Category {

        /** 1xx: an interim answer; the final one follows. */
        INFORMATIONAL,

        /** 2xx: the request was received, understood and accepted. */
        SUCCESSFUL,

        /** 3xx: the client has to do something more. */
        REDIRECTION,

        /** 4xx: the request is at fault. */
        CLIENT_ERROR,

        /** 5xx: the server failed a request that seems valid. */
        SERVER_ERROR
    }

    /** The codes as compile-time constants, for {@code case} labels and annotations. */
    @GeneratedByStatuary
    public static final class Code {

        /** The code of {@link HttpStatus#CONTINUE}. */
        public static final int CONTINUE = 100;

        /** The code of {@link HttpStatus#SWITCHING_PROTOCOLS}. */
        public static final int SWITCHING_PROTOCOLS = 101;

        /** The code of {@link HttpStatus#PROCESSING}. */
        public static final int PROCESSING = 102;

        /** The code of {@link HttpStatus#EARLY_HINTS}. */
        public static final int EARLY_HINTS = 103;

        /** The code of {@link HttpStatus#OK}. */
        public static final int OK = 200;

        /** The code of {@link HttpStatus#CREATED}. */
        public static final int CREATED = 201;

        /** The code of {@link HttpStatus#ACCEPTED}. */
        public static final int ACCEPTED = 202;

        /** The code of {@link HttpStatus#NON_AUTHORITATIVE_INFORMATION}. */
        public static final int NON_AUTHORITATIVE_INFORMATION = 203;

        /** The code of {@link HttpStatus#NO_CONTENT}. */
        public static final int NO_CONTENT = 204;

        /** The code of {@link HttpStatus#RESET_CONTENT}. */
        public static final int RESET_CONTENT = 205;

        /** The code of {@link HttpStatus#PARTIAL_CONTENT}. */
        public static final int PARTIAL_CONTENT = 206;

        /** The code of {@link HttpStatus#MULTI_STATUS}. */
        public static final int MULTI_STATUS = 207;

        /** The code of {@link HttpStatus#ALREADY_REPORTED}. */
        public static final int ALREADY_REPORTED = 208;

        /** The code of {@link HttpStatus#IM_USED}. */
        public static final int IM_USED = 226;

        /** The code of {@link HttpStatus#MULTIPLE_CHOICES}. */
        public static final int MULTIPLE_CHOICES = 300;

        /** The code of {@link HttpStatus#MOVED_PERMANENTLY}. */
        public static final int MOVED_PERMANENTLY = 301;

        /** The code of {@link HttpStatus#FOUND}. */
        public static final int FOUND = 302;

        /** The code of {@link HttpStatus#SEE_OTHER}. */
        public static final int SEE_OTHER = 303;

        /** The code of {@link HttpStatus#NOT_MODIFIED}. */
        public static final int NOT_MODIFIED = 304;

        /**
         * The code of {@link HttpStatus#USE_PROXY}.
         * @deprecated like {@link HttpStatus#USE_PROXY}
         */
        @Deprecated
        public static final int USE_PROXY = 305;

        /** The code of {@link HttpStatus#TEMPORARY_REDIRECT}. */
        public static final int TEMPORARY_REDIRECT = 307;

        /** The code of {@link HttpStatus#PERMANENT_REDIRECT}. */
        public static final int PERMANENT_REDIRECT = 308;

        /** The code of {@link HttpStatus#BAD_REQUEST}. */
        public static final int BAD_REQUEST = 400;

        /** The code of {@link HttpStatus#UNAUTHORIZED}. */
        public static final int UNAUTHORIZED = 401;

        /** The code of {@link HttpStatus#PAYMENT_REQUIRED}. */
        public static final int PAYMENT_REQUIRED = 402;

        /** The code of {@link HttpStatus#FORBIDDEN}. */
        public static final int FORBIDDEN = 403;

        /** The code of {@link HttpStatus#NOT_FOUND}. */
        public static final int NOT_FOUND = 404;

        /** The code of {@link HttpStatus#METHOD_NOT_ALLOWED}. */
        public static final int METHOD_NOT_ALLOWED = 405;

        /** The code of {@link HttpStatus#NOT_ACCEPTABLE}. */
        public static final int NOT_ACCEPTABLE = 406;

        /** The code of {@link HttpStatus#PROXY_AUTHENTICATION_REQUIRED}. */
        public static final int PROXY_AUTHENTICATION_REQUIRED = 407;

        /** The code of {@link HttpStatus#REQUEST_TIMEOUT}. */
        public static final int REQUEST_TIMEOUT = 408;

        /** The code of {@link HttpStatus#CONFLICT}. */
        public static final int CONFLICT = 409;

        /** The code of {@link HttpStatus#GONE}. */
        public static final int GONE = 410;

        /** The code of {@link HttpStatus#LENGTH_REQUIRED}. */
        public static final int LENGTH_REQUIRED = 411;

        /** The code of {@link HttpStatus#PRECONDITION_FAILED}. */
        public static final int PRECONDITION_FAILED = 412;

        /** The code of {@link HttpStatus#CONTENT_TOO_LARGE}. */
        public static final int CONTENT_TOO_LARGE = 413;

        /** The code of {@link HttpStatus#URI_TOO_LONG}. */
        public static final int URI_TOO_LONG = 414;

        /** The code of {@link HttpStatus#UNSUPPORTED_MEDIA_TYPE}. */
        public static final int UNSUPPORTED_MEDIA_TYPE = 415;

        /** The code of {@link HttpStatus#RANGE_NOT_SATISFIABLE}. */
        public static final int RANGE_NOT_SATISFIABLE = 416;

        /** The code of {@link HttpStatus#EXPECTATION_FAILED}. */
        public static final int EXPECTATION_FAILED = 417;

        /** The code of {@link HttpStatus#MISDIRECTED_REQUEST}. */
        public static final int MISDIRECTED_REQUEST = 421;

        /** The code of {@link HttpStatus#UNPROCESSABLE_CONTENT}. */
        public static final int UNPROCESSABLE_CONTENT = 422;

        /** The code of {@link HttpStatus#LOCKED}. */
        public static final int LOCKED = 423;

        /** The code of {@link HttpStatus#FAILED_DEPENDENCY}. */
        public static final int FAILED_DEPENDENCY = 424;

        /** The code of {@link HttpStatus#TOO_EARLY}. */
        public static final int TOO_EARLY = 425;

        /** The code of {@link HttpStatus#UPGRADE_REQUIRED}. */
        public static final int UPGRADE_REQUIRED = 426;

        /** The code of {@link HttpStatus#PRECONDITION_REQUIRED}. */
        public static final int PRECONDITION_REQUIRED = 428;

        /** The code of {@link HttpStatus#TOO_MANY_REQUESTS}. */
        public static final int TOO_MANY_REQUESTS = 429;

        /** The code of {@link HttpStatus#REQUEST_HEADER_FIELDS_TOO_LARGE}. */
        public static final int REQUEST_HEADER_FIELDS_TOO_LARGE = 431;

        /** The code of {@link HttpStatus#UNAVAILABLE_FOR_LEGAL_REASONS}. */
        public static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

        /** The code of {@link HttpStatus#INTERNAL_SERVER_ERROR}. */
        public static final int INTERNAL_SERVER_ERROR = 500;

        /** The code of {@link HttpStatus#NOT_IMPLEMENTED}. */
        public static final int NOT_IMPLEMENTED = 501;

        /** The code of {@link HttpStatus#BAD_GATEWAY}. */
        public static final int BAD_GATEWAY = 502;

        /** The code of {@link HttpStatus#SERVICE_UNAVAILABLE}. */
        public static final int SERVICE_UNAVAILABLE = 503;

        /** The code of {@link HttpStatus#GATEWAY_TIMEOUT}. */
        public static final int GATEWAY_TIMEOUT = 504;

        /** The code of {@link HttpStatus#HTTP_VERSION_NOT_SUPPORTED}. */
        public static final int HTTP_VERSION_NOT_SUPPORTED = 505;

        /** The code of {@link HttpStatus#VARIANT_ALSO_NEGOTIATES}. */
        public static final int VARIANT_ALSO_NEGOTIATES = 506;

        /** The code of {@link HttpStatus#INSUFFICIENT_STORAGE}. */
        public static final int INSUFFICIENT_STORAGE = 507;

        /** The code of {@link HttpStatus#LOOP_DETECTED}. */
        public static final int LOOP_DETECTED = 508;

        /**
         * The code of {@link HttpStatus#NOT_EXTENDED}.
         * @deprecated like {@link HttpStatus#NOT_EXTENDED}
         */
        @Deprecated
        public static final int NOT_EXTENDED = 510;

        /** The code of {@link HttpStatus#NETWORK_AUTHENTICATION_REQUIRED}. */
        public static final int NETWORK_AUTHENTICATION_REQUIRED = 511;

        private Code() {}
    }

    @GeneratedByStatuary
    private static final class Traits {

        static final int NONE = 0;

        static final int CACHEABLE = 1;

        static final int RETRYABLE = 2;

        static final int NO_CONTENT = 4;
    }
}
