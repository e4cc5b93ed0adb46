package io.helidon.webserver.http;

import io.helidon.http.HttpPrologue;

public interface ServerRequest {
    HttpPrologue prologue();
}
