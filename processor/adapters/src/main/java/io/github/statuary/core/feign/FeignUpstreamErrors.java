package io.github.statuary.core.feign;

import feign.FeignException;
import feign.Request;
import feign.Response;
import feign.RetryableException;
import feign.codec.ErrorDecoder;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.RetryAdvice;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamException;
import io.github.statuary.core.received.ErrorStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;

/**
 * Makes an {@link UpstreamException} of an error response that a Feign client receives: a status of 400 or more. Switch it on for
 * each client:
 *
 * <pre>{@code
 * Feign.builder().errorDecoder(new FeignUpstreamErrors()).target(Warehouse.class, "https://warehouse.acme.com");
 * }</pre>
 *
 * <p>At most 64 KiB of an error's body are read.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class FeignUpstreamErrors implements ErrorDecoder {

    private final IntPredicate errors;
    private final boolean retrying;

    /** Every status of 400 or more is an error. */
    public FeignUpstreamErrors() {
        this(status -> status >= 400);
    }

    /**
     * The application says what is an error. Other responses get Feign's own exception.
     *
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects
     */
    public FeignUpstreamErrors(IntPredicate errors) {
        this(errors, false);
    }

    private FeignUpstreamErrors(IntPredicate errors, boolean retrying) {
        this.errors = errors;
        this.retrying = retrying;
    }

    /**
     * A decoder by which Feign's {@code Retryer} sends a request again if the advice says that it is worth it.
     * {@code exceptionPropagationPolicy(UNWRAP)} makes Feign throw the {@link UpstreamException} after the last attempt.
     *
     * @return a decoder that wraps such exceptions in a {@link RetryableException}
     */
    public FeignUpstreamErrors retrying() {
        return new FeignUpstreamErrors(errors, true);
    }

    @Override
    public Exception decode(String methodKey, Response response) {
        int status = response.status();
        if (status < 300 || !errors.test(status)) {
            return FeignException.errorStatus(methodKey, response);
        }
        Request request = response.request();
        Response.Body body = response.body();
        UpstreamException received = ErrorStream.decode(
                request(request),
                status,
                headers(response.headers()),
                () -> body == null ? null : body.asInputStream());
        RetryAdvice advice = received.retryAdvice();
        if (!retrying || !advice.worthRetrying()) {
            return received;
        }
        Long again = advice.delay()
                .map(delay -> System.currentTimeMillis() + delay.toMillis())
                .orElse(null);
        return new RetryableException(status, received.getMessage(), request.httpMethod(), received, again, request);
    }

    private static Upstream.Request request(Request request) {
        Upstream.Request told = Upstream.Request.of(request.httpMethod().name(), uri(request.url()));
        boolean keyed = request.headers().keySet().stream().anyMatch("Idempotency-Key"::equalsIgnoreCase);
        return keyed ? told.withIdempotent(true) : told;
    }

    /** Null for what is no URI; Feign does not check it. */
    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static Map<String, List<String>> headers(Map<String, Collection<String>> received) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        received.forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        return headers;
    }
}
