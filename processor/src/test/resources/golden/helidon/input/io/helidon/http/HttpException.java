package io.helidon.http;

public class HttpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Status status() {
        return null;
    }

    public ServerResponseHeaders headers() {
        return null;
    }
}
