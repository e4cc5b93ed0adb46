package com.acme.shop;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Says what a response varies by, and fails before Web MVC is reached, for {@code /filtered/{name}}. */
@Component
class ThrowingFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Varying.begin(http.getHeader(Varying.ASKED), by -> ((HttpServletResponse) response).addHeader("Vary", by));
        String path = http.getRequestURI();
        if (path.startsWith("/filtered/")) {
            Errors.raise(path.substring("/filtered/".length()));
        }
        chain.doFilter(request, response);
    }
}
