package io.helidon.http;

public interface Status {
    int code();
}
