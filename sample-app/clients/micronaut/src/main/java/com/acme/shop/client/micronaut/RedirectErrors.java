package com.acme.shop.client.micronaut;

import com.acme.shop.http.micronautclient.MicronautUpstreamErrors;
import io.micronaut.http.annotation.ClientFilter;

/** Redirects, too. */
@ClientFilter(serviceId = "redirected")
class RedirectErrors extends MicronautUpstreamErrors {

    RedirectErrors() {
        super(status -> status >= 300);
    }
}
