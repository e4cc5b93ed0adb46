package io.helidon.http;

public interface HttpPrologue {
    Method method();

    String protocolVersion();
}
