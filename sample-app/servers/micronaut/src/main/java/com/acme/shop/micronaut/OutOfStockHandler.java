package com.acme.shop.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** A handler of the application, as Micronaut's guides write it. */
@Singleton
class OutOfStockHandler implements ExceptionHandler<OutOfStockHandler.OutOfStock, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> processor;

    OutOfStockHandler(ErrorResponseProcessor<?> processor) {
        this.processor = processor;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Micronaut has it
    public HttpResponse<?> handle(HttpRequest request, OutOfStock thrown) {
        ErrorContext context = ErrorContext.builder(request)
                .cause(thrown)
                .errorMessage("No stock available.")
                .build();
        return processor.processResponse(context, HttpResponse.notFound());
    }

    /** An exception that is not the shop's. */
    static final class OutOfStock extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
