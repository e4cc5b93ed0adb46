package com.acme.shop.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Collections;

/** A handler of the application that says nothing, or several things at once. */
@Singleton
class SoldOutHandler implements ExceptionHandler<SoldOutHandler.SoldOut, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> processor;

    SoldOutHandler(ErrorResponseProcessor<?> processor) {
        this.processor = processor;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut has it
    public HttpResponse<?> handle(HttpRequest request, SoldOut thrown) {
        ErrorContext context = ErrorContext.builder(request)
                .cause(thrown)
                .errorMessages(Collections.nCopies(thrown.words, "Sold out."))
                .build();
        return processor.processResponse(context, HttpResponse.status(410, null));
    }

    /** An exception that is not the shop's. */
    static final class SoldOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int words;

        SoldOut(int words) {
            this.words = words;
        }
    }
}
