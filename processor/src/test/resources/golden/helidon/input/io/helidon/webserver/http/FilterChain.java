package io.helidon.webserver.http;

public interface FilterChain {
    void proceed();
}
