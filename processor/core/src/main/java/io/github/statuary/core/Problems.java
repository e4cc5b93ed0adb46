package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.GeneratedPackage;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The problems of this package: which failures have a response of their own, and which response. Another annotated package names
 * this class to use this package.
 *
 * <p>A failure has a response if it is an {@code HttpStatusException}, if its class is mapped, or if it is a wrapper around such a
 * failure.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
/*{marker*/
@GeneratedPackage(
        format = 1,
        core = "io.github.statuary.core",
        statuses = {
            "100 CONTINUE - - Continue",
            "101 SWITCHING_PROTOCOLS - Upgrade Switching Protocols",
            "102 PROCESSING - - Processing",
            "103 EARLY_HINTS - - Early Hints",
            "200 OK - - OK",
            "201 CREATED - - Created",
            "202 ACCEPTED - - Accepted",
            "203 NON_AUTHORITATIVE_INFORMATION - - Non-Authoritative Information",
            "204 NO_CONTENT - - No Content",
            "205 RESET_CONTENT - - Reset Content",
            "206 PARTIAL_CONTENT - Content-Range Partial Content",
            "207 MULTI_STATUS - - Multi-Status",
            "208 ALREADY_REPORTED - - Already Reported",
            "226 IM_USED - ETag,IM IM Used",
            "300 MULTIPLE_CHOICES - - Multiple Choices",
            "301 MOVED_PERMANENTLY - - Moved Permanently",
            "302 FOUND - - Found",
            "303 SEE_OTHER - - See Other",
            "304 NOT_MODIFIED - - Not Modified",
            "305 USE_PROXY - - Use Proxy",
            "307 TEMPORARY_REDIRECT - - Temporary Redirect",
            "308 PERMANENT_REDIRECT - - Permanent Redirect",
            "400 BAD_REQUEST BadRequestException - Bad Request",
            "401 UNAUTHORIZED UnauthorizedException WWW-Authenticate Unauthorized",
            "402 PAYMENT_REQUIRED PaymentRequiredException - Payment Required",
            "403 FORBIDDEN ForbiddenException - Forbidden",
            "404 NOT_FOUND NotFoundException - Not Found",
            "405 METHOD_NOT_ALLOWED MethodNotAllowedException Allow Method Not Allowed",
            "406 NOT_ACCEPTABLE NotAcceptableException - Not Acceptable",
            "407 PROXY_AUTHENTICATION_REQUIRED ProxyAuthenticationRequiredException Proxy-Authenticate Proxy Authentication Required",
            "408 REQUEST_TIMEOUT RequestTimeoutException - Request Timeout",
            "409 CONFLICT ConflictException - Conflict",
            "410 GONE GoneException - Gone",
            "411 LENGTH_REQUIRED LengthRequiredException - Length Required",
            "412 PRECONDITION_FAILED PreconditionFailedException - Precondition Failed",
            "413 CONTENT_TOO_LARGE ContentTooLargeException - Content Too Large",
            "414 URI_TOO_LONG UriTooLongException - URI Too Long",
            "415 UNSUPPORTED_MEDIA_TYPE UnsupportedMediaTypeException - Unsupported Media Type",
            "416 RANGE_NOT_SATISFIABLE RangeNotSatisfiableException - Range Not Satisfiable",
            "417 EXPECTATION_FAILED ExpectationFailedException - Expectation Failed",
            "421 MISDIRECTED_REQUEST MisdirectedRequestException - Misdirected Request",
            "422 UNPROCESSABLE_CONTENT UnprocessableContentException - Unprocessable Content",
            "423 LOCKED LockedException - Locked",
            "424 FAILED_DEPENDENCY FailedDependencyException - Failed Dependency",
            "425 TOO_EARLY TooEarlyException - Too Early",
            "426 UPGRADE_REQUIRED UpgradeRequiredException Upgrade Upgrade Required",
            "428 PRECONDITION_REQUIRED PreconditionRequiredException - Precondition Required",
            "429 TOO_MANY_REQUESTS TooManyRequestsException - Too Many Requests",
            "431 REQUEST_HEADER_FIELDS_TOO_LARGE RequestHeaderFieldsTooLargeException - Request Header Fields Too Large",
            "451 UNAVAILABLE_FOR_LEGAL_REASONS UnavailableForLegalReasonsException - Unavailable For Legal Reasons",
            "500 INTERNAL_SERVER_ERROR InternalServerErrorException - Internal Server Error",
            "501 NOT_IMPLEMENTED NotImplementedException - Not Implemented",
            "502 BAD_GATEWAY BadGatewayException - Bad Gateway",
            "503 SERVICE_UNAVAILABLE ServiceUnavailableException - Service Unavailable",
            "504 GATEWAY_TIMEOUT GatewayTimeoutException - Gateway Timeout",
            "505 HTTP_VERSION_NOT_SUPPORTED HttpVersionNotSupportedException - HTTP Version Not Supported",
            "506 VARIANT_ALSO_NEGOTIATES VariantAlsoNegotiatesException - Variant Also Negotiates",
            "507 INSUFFICIENT_STORAGE InsufficientStorageException - Insufficient Storage",
            "508 LOOP_DETECTED LoopDetectedException - Loop Detected",
            "510 NOT_EXTENDED NotExtendedException - Not Extended",
            "511 NETWORK_AUTHENTICATION_REQUIRED NetworkAuthenticationRequiredException - Network Authentication Required",
        })
/*}*/
public final class Problems /*{values*/ /*}*/ {

    private Problems() {}

    /**
     * Whether a failure has a response of its own.
     *
     * @param failure what was thrown
     * @return false for a failure that would be a 500 without details
     */
    public static boolean handles(Throwable failure) {
        return HttpStatusMapper.handles(failure);
    }

    /**
     * Whether a class itself is mapped in this package. For generated code of packages that use this one.
     *
     * @param type a class or interface
     * @return false for a class that has a response because of one of its supertypes only
     */
    public static boolean maps(Class<?> type) {
        return /*{maps*/ MappedProblems /*}*/.maps(type);
    }

    /**
     * Whether a failure has a response only because {@link Throwable}, {@link Exception}, {@link RuntimeException} or {@link Error}
     * is mapped, which is for failures that nobody else answers. For generated code.
     *
     * @param failure what was thrown
     * @return false for a failure without a response of its own, too
     */
    public static boolean isCatchAll(Throwable failure) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        /*{upstream*/
        /*}*/
        return !(known instanceof HttpStatusException) && /*{maps*/ MappedProblems /*}*/.isCatchAll(known);
    }

    /**
     * The status code of the response to a failure.
     *
     * @param failure what was thrown
     * @return the status code; 500 for a failure without a response of its own
     */
    public static int statusCodeOf(Throwable failure) {
        return HttpStatusMapper.statusCodeOf(failure);
    }

    /**
     * The response to a failure.
     *
     * @param failure what was thrown
     * @return never null; a 500 without details for a failure without a response of its own
     */
    public static ProblemResponse toResponse(Throwable failure) {
        return HttpStatusMapper.toResponse(failure);
    }

    /**
     * The response to a failure, with a last touch to the problem.
     *
     * @param failure what was thrown
     * @param customizer as in {@link HttpStatusMapper#toResponse(Throwable, UnaryOperator)}
     * @return never null; a 500 without details for a failure without a response of its own
     */
    public static ProblemResponse toResponse(Throwable failure, UnaryOperator<Problem> customizer) {
        return HttpStatusMapper.toResponse(failure, customizer);
    }
}
