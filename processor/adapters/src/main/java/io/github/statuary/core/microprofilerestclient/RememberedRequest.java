package io.github.statuary.core.microprofilerestclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.RetryAdvice;
import io.github.statuary.core.Upstream;
import jakarta.ws.rs.client.ClientRequestContext;
import java.net.URI;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** A request as a header field of its response, which is the only thing that the filter and the mapper share. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class RememberedRequest {

    /** A name that no server can know. */
    static final String FIELD = "Request-" + UUID.randomUUID();

    private static final String IDEMPOTENT = "idempotent";

    private RememberedRequest() {}

    /** The request without its query, which may have secrets. */
    static String text(ClientRequestContext request) {
        boolean idempotent = RetryAdvice.isIdempotent(request.getMethod())
                || request.getHeaders().containsKey("Idempotency-Key");
        URI uri = request.getUri();
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        return (idempotent ? IDEMPOTENT : "") + ' ' + request.getMethod() + ' ' + uri.getScheme() + "://"
                + authority.substring(authority.lastIndexOf('@') + 1) + uri.getRawPath();
    }

    /** Neither method nor target if the client lost the text. */
    static Upstream.Request of(String text) {
        if (text == null) {
            return Upstream.Request.of(null, null);
        }
        String[] parts = text.split(" ", 3);
        return Upstream.Request.of(parts[1], URI.create(parts[2])).withIdempotent(parts[0].equals(IDEMPOTENT));
    }
}
