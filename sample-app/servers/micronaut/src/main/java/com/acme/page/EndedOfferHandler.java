package com.acme.page;

import com.acme.shop.http.GoneException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A handler of the application's own for a generated exception. */
@Requires(property = "shop.page")
@Singleton
class EndedOfferHandler implements ExceptionHandler<GoneException, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut has it
    public HttpResponse<?> handle(HttpRequest request, GoneException ended) {
        return HttpResponse.status(HttpStatus.GONE)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .body("This offer has ended.");
    }
}
