package com.acme.shop.vertx;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.OutputStream;
import java.util.Arrays;

/** A response as a stream; closing the stream does not end the response. */
final class ResponseStream extends OutputStream {
    private final HttpServerResponse response;

    ResponseStream(HttpServerResponse response) {
        this.response = response;
    }

    @Override
    public void write(int b) {
        response.write(Buffer.buffer(new byte[] {(byte) b}));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        response.write(Buffer.buffer(Arrays.copyOfRange(bytes, offset, offset + length)));
    }
}
