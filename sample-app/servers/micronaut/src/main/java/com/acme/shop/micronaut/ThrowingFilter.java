package com.acme.shop.micronaut;

import com.acme.shop.Errors;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Fails before the controller is reached, for {@code /filtered/{name}}. */
@ServerFilter("/filtered/**")
class ThrowingFilter {

    @RequestFilter
    void fail(HttpRequest<?> request) {
        Errors.raise(request.getPath().substring("/filtered/".length()));
    }
}
