package io.helidon.webserver.http;

public interface Filter {
    void filter(FilterChain chain, RoutingRequest request, RoutingResponse response);
}
