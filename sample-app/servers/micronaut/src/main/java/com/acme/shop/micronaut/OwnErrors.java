package com.acme.shop.micronaut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** The application's own shape of refusals, on request: it comes before the generated one. */
@Singleton
@Requires(property = "shop.own-errors")
class OwnErrors implements ErrorResponseProcessor<String> {

    @Override
    public MutableHttpResponse<String> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return response.contentType(MediaType.TEXT_PLAIN_TYPE).body("Our own words.");
    }
}
