package com.acme.shop.client.spring;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.springframework.boot.restclient.RestTemplateBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.ResponseErrorHandler;

/** The templates of Spring Boot 4. */
final class Templates {

    private Templates() {}

    static Throwable failure(ApplicationContext shop, String address) {
        return catchThrowable(
                () -> shop.getBean(RestTemplateBuilder.class).build().getForObject(address, String.class));
    }

    static ResponseErrorHandler handlerOfOneWith(ApplicationContext shop, ResponseErrorHandler own) {
        return shop.getBean(RestTemplateBuilder.class).errorHandler(own).build().getErrorHandler();
    }
}
