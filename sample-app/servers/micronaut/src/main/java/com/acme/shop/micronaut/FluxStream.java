package com.acme.shop.micronaut;

import java.io.ByteArrayOutputStream;
import reactor.core.publisher.FluxSink;

/** A stream whose every flush is an element of a flux. */
final class FluxStream extends ByteArrayOutputStream {
    private final FluxSink<byte[]> sink;

    FluxStream(FluxSink<byte[]> sink) {
        this.sink = sink;
    }

    @Override
    public void flush() {
        sink.next(toByteArray());
        reset();
    }
}
