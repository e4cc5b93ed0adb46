package com.acme.shop;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The spans of requests that are answered. */
@Singleton
class EndedSpans implements SpanProcessor {

    private final BlockingQueue<ReadableSpan> ended = new LinkedBlockingQueue<>();

    void forget() {
        ended.clear();
    }

    /** The next span; it ends after the answer is sent. */
    ReadableSpan next() throws InterruptedException {
        ReadableSpan span = ended.poll(10, TimeUnit.SECONDS);
        if (span == null) {
            throw new AssertionError("No span has ended.");
        }
        return span;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.add(span);
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
