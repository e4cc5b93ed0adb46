package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * Which class has which code.
 *
 * <p>Apart from the classes that use it, because a verifier loads all that a method creates: an
 * application that throws one exception need not load every other.
 */
@SuppressWarnings("deprecation")
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ExceptionsByCode {

    private ExceptionsByCode() {}

    static ClientErrorException clientError(int statusCode, String message) {
        return switch (statusCode) {
            case 400 -> new BadRequestException(message);
            case 401 -> throw incomplete("new UnauthorizedException(String challenge, String message)");
            case 402 -> new PaymentRequiredException(message);
            case 403 -> new ForbiddenException(message);
            case 404 -> new NotFoundException(message);
            case 405 -> throw incomplete("new MethodNotAllowedException(Collection<String> allowed, String message)");
            case 406 -> new NotAcceptableException(message);
            case 407 -> throw incomplete("new ProxyAuthenticationRequiredException(String challenge, String message)");
            case 408 -> new RequestTimeoutException(message);
            case 409 -> new ConflictException(message);
            case 410 -> new GoneException(message);
            case 411 -> new LengthRequiredException(message);
            case 412 -> new PreconditionFailedException(message);
            case 413 -> new ContentTooLargeException(message);
            case 414 -> new UriTooLongException(message);
            case 415 -> new UnsupportedMediaTypeException(message);
            case 416 -> new RangeNotSatisfiableException(message);
            case 417 -> new ExpectationFailedException(message);
            case 421 -> new MisdirectedRequestException(message);
            case 422 -> new UnprocessableContentException(message);
            case 423 -> new LockedException(message);
            case 424 -> new FailedDependencyException(message);
            case 425 -> new TooEarlyException(message);
            case 426 -> throw incomplete("new UpgradeRequiredException(Collection<String> protocols, String message)");
            case 428 -> new PreconditionRequiredException(message);
            case 429 -> new TooManyRequestsException(message);
            case 431 -> new RequestHeaderFieldsTooLargeException(message);
            case 451 -> new UnavailableForLegalReasonsException(message);
            default -> new ClientErrorException(statusCode, message);
        };
    }

    static ServerErrorException serverError(int statusCode, String message) {
        return switch (statusCode) {
            case 500 -> new InternalServerErrorException(message);
            case 501 -> new NotImplementedException(message);
            case 502 -> new BadGatewayException(message);
            case 503 -> new ServiceUnavailableException(message);
            case 504 -> new GatewayTimeoutException(message);
            case 505 -> new HttpVersionNotSupportedException(message);
            case 506 -> new VariantAlsoNegotiatesException(message);
            case 507 -> new InsufficientStorageException(message);
            case 508 -> new LoopDetectedException(message);
            case 510 -> new NotExtendedException(message);
            case 511 -> new NetworkAuthenticationRequiredException(message);
            default -> new ServerErrorException(statusCode, message);
        };
    }

    static HttpStatusException error(int statusCode, String message) {
        return switch (statusCode / 100) {
            case 4 -> clientError(statusCode, message);
            case 5 -> serverError(statusCode, message);
            default -> throw new IllegalArgumentException("An error is 400 to 599, not " + statusCode);
        };
    }

    /** With header fields; a mandatory one goes through its constructor, which checks it. */
    static HttpStatusException error(int statusCode, String message, HeaderFields headers) {
        return switch (statusCode) {
            case 401 -> new UnauthorizedException(headers.first("WWW-Authenticate"), message)
                    .withHeaders(headers);
            case 405 -> new MethodNotAllowedException(headers.elements("Allow"), message)
                    .withHeaders(headers.without("Allow"));
            case 407 -> new ProxyAuthenticationRequiredException(headers.first("Proxy-Authenticate"), message)
                    .withHeaders(headers);
            case 426 -> new UpgradeRequiredException(headers.elements("Upgrade"), message)
                    .withHeaders(headers.without("Upgrade"));
            default -> error(statusCode, message).withHeaders(headers);
        };
    }

    private static IllegalArgumentException incomplete(String remedy) {
        return new IllegalArgumentException("The protocol requires a header field here: use " + remedy);
    }
}
