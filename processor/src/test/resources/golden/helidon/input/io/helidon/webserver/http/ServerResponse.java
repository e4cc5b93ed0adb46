package io.helidon.webserver.http;

import io.helidon.http.ServerResponseHeaders;

public interface ServerResponse {
    ServerResponse status(int status);

    ServerResponseHeaders headers();

    ServerResponse header(String name, String... values);

    ServerResponse contentLength(long length);

    void send();

    void send(byte[] body);
}
