package io.helidon.http;

public interface ServerResponseHeaders extends Iterable<Header> {
    ServerResponseHeaders remove(HeaderName name);
}
