package io.helidon.webserver.http;

public interface ErrorHandler<T extends Throwable> {
    void handle(ServerRequest request, ServerResponse response, T thrown);
}
