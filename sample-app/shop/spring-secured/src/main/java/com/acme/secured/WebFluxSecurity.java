package com.acme.secured;

import com.acme.shop.http.ForbiddenException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import reactor.core.publisher.Mono;

/** Spring Security on WebFlux. Its own 403 has a text as its content, so the application says what it is instead. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class WebFluxSecurity {

    @Bean
    @Order(1)
    SecurityWebFilterChain bearers(ServerHttpSecurity http) {
        return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/bearer/**"))
                .authorizeExchange(exchanges -> exchanges.anyExchange().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain users(ServerHttpSecurity http) {
        ServerAccessDeniedHandler forbidden = (exchange, denied) -> Mono.error(new ForbiddenException());
        return http.authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/open/**")
                        .permitAll()
                        .pathMatchers("/admin/**")
                        .hasRole("ADMIN")
                        .anyExchange()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .exceptionHandling(handling -> handling.accessDeniedHandler(forbidden))
                .csrf(csrf -> csrf.accessDeniedHandler(forbidden))
                .build();
    }

    @Bean
    ReactiveUserDetailsService user() {
        return new MapReactiveUserDetailsService(
                User.withUsername("ada").password("{noop}tea").roles("USER").build());
    }

    @Bean
    ReactiveJwtDecoder decoder() {
        return token -> Mono.error(new BadJwtException("secret"));
    }
}
