package io.github.statuary.core.jdkhttpclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.RetryAdvice;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;

/**
 * Keeps the body of an error aside, and leaves every other response to the application's handler. The client would wrap what a
 * handler throws, so the exception is made later, by the thread that sent the request.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ErrorBodyHandler<T> implements HttpResponse.BodyHandler<T> {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpRequest request;
    private final HttpResponse.BodyHandler<T> handler;
    private final IntPredicate errors;

    private volatile ErrorBodySubscriber<T> received;

    ErrorBodyHandler(HttpRequest request, HttpResponse.BodyHandler<T> handler, IntPredicate errors) {
        this.request = request;
        this.handler = handler;
        this.errors = errors;
    }

    @Override
    public HttpResponse.BodySubscriber<T> apply(HttpResponse.ResponseInfo head) {
        int status = head.statusCode();
        if (status < 300 || !errors.test(status)) {
            received = null;
            return handler.apply(head);
        }
        ErrorBodySubscriber<T> body =
                new ErrorBodySubscriber<>(head, request.timeout().orElse(LONGEST));
        received = body;
        return body;
    }

    /** The response, if it is no error. */
    HttpResponse<T> orThrow(HttpResponse<T> response) {
        ErrorBodySubscriber<T> error = received;
        if (error != null) {
            throw exception(error, response.request().method(), response.uri());
        }
        return response;
    }

    /** Throws the error whose head came before the connection failed, if there is one. */
    void throwReceived() {
        ErrorBodySubscriber<T> error = received;
        if (error != null) {
            throw exception(error, request.method(), request.uri());
        }
    }

    /** After a redirect the method and the target are other ones, but it is the original request that would be sent again. */
    private UpstreamException exception(ErrorBodySubscriber<T> error, String method, URI uri) {
        boolean idempotent = RetryAdvice.isIdempotent(request.method())
                || request.headers().firstValue("Idempotency-Key").isPresent();
        return error.decode(Upstream.Request.of(method, uri).withIdempotent(idempotent));
    }
}
