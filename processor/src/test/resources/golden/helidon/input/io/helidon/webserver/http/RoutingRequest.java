package io.helidon.webserver.http;

public interface RoutingRequest extends ServerRequest {}
