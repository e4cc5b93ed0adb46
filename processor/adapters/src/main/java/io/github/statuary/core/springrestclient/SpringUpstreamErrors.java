package io.github.statuary.core.springrestclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamException;
import io.github.statuary.core.received.ErrorStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;

/**
 * Throws an {@link UpstreamException} for an error response that a {@code RestClient} or a {@code RestTemplate} receives: a status
 * of 400 or more. Switch it on for each client:
 *
 * <pre>{@code
 * RestClient client = RestClient.builder().defaultStatusHandler(new SpringUpstreamErrors()).build();
 * template.setErrorHandler(new SpringUpstreamErrors());
 * }</pre>
 *
 * <p>The {@code onStatus} of a request comes first, and {@code exchange} asks no handler. At most 64 KiB of an error's body are read.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class SpringUpstreamErrors implements ResponseErrorHandler {

    private final IntPredicate errors;

    /** Every status of 400 or more is an error. */
    public SpringUpstreamErrors() {
        this(status -> status >= 400);
    }

    /**
     * The application says what is an error.
     *
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects
     */
    public SpringUpstreamErrors(IntPredicate errors) {
        this.errors = errors;
    }

    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        return status >= 300 && errors.test(status);
    }

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaders().forEach(headers::put);
        throw ErrorStream.decode(
                Upstream.Request.of(method.name(), url),
                response.getStatusCode().value(),
                headers,
                response::getBody);
    }
}
