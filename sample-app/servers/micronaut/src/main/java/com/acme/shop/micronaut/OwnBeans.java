package com.acme.shop.micronaut;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** The application's own handler, beside the kiosk's adapter. */
@Factory
@Requires(property = "shop.kiosk")
class OwnBeans {

    @Singleton
    ExceptionHandler<IllegalStateException, HttpResponse<?>> handlerOfWhatIsIllegal() {
        return (request, illegal) -> HttpResponse.status(418, null)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .body("the application's own");
    }
}
