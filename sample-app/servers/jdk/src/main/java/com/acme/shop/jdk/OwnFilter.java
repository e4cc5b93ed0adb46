package com.acme.shop.jdk;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers an {@code IllegalStateException} itself. */
final class OwnFilter extends Filter {

    @Override
    public String description() {
        return "Answers what is illegal";
    }

    @Override
    public void doFilter(HttpExchange exchange, Filter.Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } catch (IllegalStateException illegal) {
            byte[] body = "the application's own".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(418, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }
}
