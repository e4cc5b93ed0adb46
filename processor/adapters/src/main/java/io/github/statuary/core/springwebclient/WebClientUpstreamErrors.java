package io.github.statuary.core.springwebclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamDecoder;
import io.github.statuary.core.UpstreamException;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpRequest;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Makes an {@link UpstreamException} of an error response that a {@code WebClient} retrieves: a status of 400 or more. Switch it on
 * for each client:
 *
 * <pre>{@code
 * WebClient client = WebClient.builder().apply(new WebClientUpstreamErrors()).build();
 * }</pre>
 *
 * <p>The {@code onStatus} of a request comes first, and {@code exchangeToMono} asks no handler. At most 64 KiB of an error's body are
 * read.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebClientUpstreamErrors implements Consumer<WebClient.Builder> {

    /** One more than is looked at: by it the body is known to be longer. */
    private static final int MOST_OCTETS = UpstreamDecoder.MOST_OCTETS + 1;

    private final IntPredicate errors;

    /** Every status of 400 or more is an error. */
    public WebClientUpstreamErrors() {
        this(status -> status >= 400);
    }

    /**
     * The application says what is an error.
     *
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects
     */
    public WebClientUpstreamErrors(IntPredicate errors) {
        this.errors = errors;
    }

    /** Adds a status handler to the builder of a client. */
    @Override
    public void accept(WebClient.Builder builder) {
        builder.defaultStatusHandler(
                status -> status.value() >= 300 && errors.test(status.value()), WebClientUpstreamErrors::exception);
    }

    private static Mono<UpstreamException> exception(ClientResponse response) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        return DataBufferUtils.takeUntilByteCount(response.body(BodyExtractors.toDataBuffers()), MOST_OCTETS)
                .doOnNext(buffer -> keep(buffer, octets))
                .then(Mono.fromSupplier(() -> decode(response, octets, false)))
                .onErrorResume(brokenOff -> Mono.fromSupplier(() -> decode(response, octets, true)));
    }

    private static void keep(DataBuffer buffer, ByteArrayOutputStream octets) {
        byte[] kept = new byte[buffer.readableByteCount()];
        buffer.read(kept);
        DataBufferUtils.release(buffer);
        octets.write(kept, 0, kept.length);
    }

    private static UpstreamException decode(ClientResponse response, ByteArrayOutputStream octets, boolean brokenOff) {
        HttpRequest request = response.request();
        Upstream.Request told = Upstream.Request.of(request.getMethod().name(), request.getURI());
        boolean keyed = request.getHeaders().getFirst("Idempotency-Key") != null;
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers().asHttpHeaders().forEach(headers::put);
        return Upstream.of(
                keyed ? told.withIdempotent(true) : told,
                response.statusCode().value(),
                headers,
                octets.toByteArray(),
                brokenOff);
    }
}
