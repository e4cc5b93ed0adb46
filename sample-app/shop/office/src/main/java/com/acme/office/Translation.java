package com.acme.office;

import com.acme.office.http.HttpStatusException;
import com.acme.office.http.ServiceUnavailableException;
import com.acme.office.http.Upstream;
import com.acme.office.http.UpstreamException;
import com.acme.office.http.UpstreamTranslator;

/** What the office answers, wherever nobody catches it, if the shop wants to be asked less often: come back when the shop says. */
public final class Translation implements UpstreamTranslator {

    @Override
    public HttpStatusException translate(UpstreamException received) {
        if (received instanceof Upstream.RateLimited) {
            ServiceUnavailableException busy = new ServiceUnavailableException("The shop is busy.");
            return received.retryAfter().map(busy::retryAfter).orElse(busy);
        }
        return null;
    }
}
