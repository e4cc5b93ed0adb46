package com.acme.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** Failures outside controllers: in a functional endpoint and in a filter. */
@Configuration(proxyBeanMethods = false)
class OtherWays {

    @Bean
    RouterFunction<ServerResponse> failing() {
        return RouterFunctions.route()
                .GET("/other-way/{name}", request -> Mono.error(Errors.named(request.pathVariable("name"))))
                .build();
    }

    @Bean
    WebFilter throwing() {
        return (exchange, chain) -> {
            Varying.begin(
                    exchange.getRequest().getHeaders().getFirst(Varying.ASKED),
                    by -> exchange.getResponse().getHeaders().add("Vary", by));
            String path = exchange.getRequest().getPath().value();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith("/filtered/")) {
                return Mono.error(Errors.named(name));
            }
            return path.startsWith("/given-up-in-filter/")
                    ? giveUp(name, exchange.getResponse())
                    : chain.filter(exchange);
        };
    }

    private static Mono<Void> giveUp(String field, ServerHttpResponse response) {
        response.getHeaders().set("X-Kept", "yes");
        try {
            GivenUp.begin(field, response.getHeaders()::set, bytes -> {});
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return Mono.error(GivenUp.failure(field));
    }
}
