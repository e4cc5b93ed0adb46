package io.github.statuary.core.microprofilerestclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.UpstreamException;
import io.github.statuary.core.received.ErrorStream;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Throws an {@link UpstreamException} for an error response that a MicroProfile REST client receives: a status of 400 or more.
 * Switch it on for each client:
 *
 * <pre>{@code
 * @RegisterRestClient
 * @RegisterProvider(MicroProfileUpstreamErrors.class)
 * interface Warehouse {}
 * }</pre>
 *
 * <p>Mappers of the application with the default priority come first. At most 64 KiB of an error's body are read, as far as the client
 * does not read the whole body by itself.
 */
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
/*{if Blocking*/ @io.smallrye.common.annotation.Blocking /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicroProfileUpstreamErrors implements ResponseExceptionMapper<UpstreamException>, ClientResponseFilter {

    private final IntPredicate errors;

    /** Every status of 400 or more is an error. */
    public MicroProfileUpstreamErrors() {
        this(status -> status >= 400);
    }

    /**
     * For a subclass that says what is an error.
     *
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects
     */
    protected MicroProfileUpstreamErrors(IntPredicate errors) {
        this.errors = errors;
    }

    /** Remembers the request, before the filter of the client asks the mapper, which is given the response only. */
    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
        if (isError(response.getStatus())) {
            response.getHeaders().putSingle(RememberedRequest.FIELD, RememberedRequest.text(request));
        }
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return isError(status);
    }

    @Override
    public UpstreamException toThrowable(Response response) {
        MultivaluedMap<String, String> headers = response.getStringHeaders();
        return ErrorStream.decode(
                RememberedRequest.of(headers.getFirst(RememberedRequest.FIELD)),
                response.getStatus(),
                headers,
                () -> body(response));
    }

    private static InputStream body(Response response) throws IOException {
        try {
            return response.hasEntity() ? response.readEntity(InputStream.class) : null;
        } catch (RuntimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private boolean isError(int status) {
        return status >= 300 && errors.test(status);
    }
}
