package com.acme.shop.micronaut;

import com.acme.shop.Varying;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Says what a response varies by, as Micronaut's filter for CORS does: after the handler. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class VaryingFilter {

    @ResponseFilter
    void vary(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Varying.begin(request.getHeaders().get(Varying.ASKED), by -> response.header(HttpHeaders.VARY, by));
    }
}
