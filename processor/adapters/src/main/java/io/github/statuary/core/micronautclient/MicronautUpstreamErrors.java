package io.github.statuary.core.micronautclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;

/**
 * Throws an {@link UpstreamException} for an error response that a Micronaut client receives: a status of 400 or more, also a 404, for
 * which a method of a client would return null otherwise. A filter of the application that extends this class switches it on, for the
 * clients that its annotation names:
 *
 * <pre>{@code
 * @ClientFilter(serviceId = "warehouse")
 * class WarehouseErrors extends MicronautUpstreamErrors {}
 * }</pre>
 *
 * <p>Micronaut reads a whole body before, unless the client asked for a stream; 64 KiB of it are looked at.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public abstract class MicronautUpstreamErrors {

    private final IntPredicate errors;

    /** Every status of 400 or more is an error. */
    protected MicronautUpstreamErrors() {
        this(status -> status >= 400);
    }

    /**
     * The application says what is an error. Other responses are Micronaut's own matter.
     *
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects that the client
     *     does not follow
     */
    protected MicronautUpstreamErrors(IntPredicate errors) {
        this.errors = errors;
    }

    /**
     * Instead of Micronaut's exception for an error response.
     *
     * @param request what was sent
     * @param failure what Micronaut makes of the response
     */
    @ResponseFilter
    public void filterFailure(HttpRequest<?> request, HttpClientResponseException failure) {
        filterResponse(request, failure.getResponse());
    }

    /**
     * For a response that Micronaut makes no exception of.
     *
     * @param request what was sent
     * @param response what was received
     */
    @ResponseFilter
    public void filterResponse(HttpRequest<?> request, HttpResponse<?> response) {
        int status = response.code();
        if (status < 300 || !errors.test(status)) {
            return;
        }
        Upstream.Request told = Upstream.Request.of(request.getMethodName(), request.getUri());
        boolean keyed = request.getHeaders().contains("Idempotency-Key");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaders().names()) {
            headers.put(name, response.getHeaders().getAll(name));
        }
        throw Upstream.of(
                keyed ? told.withIdempotent(true) : told,
                status,
                headers,
                response.getBody(byte[].class).orElse(null));
    }
}
