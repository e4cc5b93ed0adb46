package com.acme.secured;

import com.acme.shop.Errors;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A filter of the application on Web MVC, after those of Spring Security: it throws, refuses without content, or with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class MvcFilters {

    @Bean
    Filter throwing() {
        return (request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith("/open/filtered/")) {
                Errors.raise(name);
            }
            switch (path) {
                case "/open/refused" -> ((HttpServletResponse) response).setStatus(429);
                case "/open/refused-with-content" -> {
                    ((HttpServletResponse) response).setStatus(429);
                    response.getOutputStream().print("Later.");
                }
                default -> chain.doFilter(request, response);
            }
        };
    }
}
