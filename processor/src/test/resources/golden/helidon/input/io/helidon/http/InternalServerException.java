package io.helidon.http;

public class InternalServerException extends HttpException {
    private static final long serialVersionUID = 1L;

    public InternalServerException(String message, Throwable cause) {}
}
