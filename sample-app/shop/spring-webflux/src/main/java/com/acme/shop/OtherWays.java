package com.acme.shop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
            String path = exchange.getRequest().getPath().value();
            return path.startsWith("/filtered/")
                    ? Mono.error(Errors.named(path.substring("/filtered/".length())))
                    : chain.filter(exchange);
        };
    }
}
