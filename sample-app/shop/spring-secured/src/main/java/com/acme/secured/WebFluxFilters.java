package com.acme.secured;

import com.acme.shop.Errors;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** A filter of the application on WebFlux: it throws, refuses without content, or with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class WebFluxFilters {

    @Bean
    WebFilter throwing() {
        return (exchange, chain) -> {
            String path = exchange.getRequest().getPath().value();
            if (path.startsWith("/open/filtered/")) {
                return Mono.error(Errors.named(path.substring(path.lastIndexOf('/') + 1)));
            }
            ServerHttpResponse response = exchange.getResponse();
            return switch (path) {
                case "/open/refused" -> {
                    response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
                    yield response.setComplete();
                }
                case "/open/refused-with-content" -> {
                    response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
                    yield response.writeWith(
                            Mono.just(response.bufferFactory().wrap("Later.".getBytes(StandardCharsets.US_ASCII))));
                }
                default -> chain.filter(exchange);
            };
        };
    }
}
