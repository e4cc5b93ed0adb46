package io.github.statuary.core.jdkhttpclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamDecoder;
import io.github.statuary.core.UpstreamException;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/** Keeps the first octets of an error's body. The body that it gives the client is null, and never fails. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ErrorBodySubscriber<T> implements HttpResponse.BodySubscriber<T> {

    private final HttpResponse.ResponseInfo head;
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final CompletableFuture<T> end = new CompletableFuture<>();
    private final CompletableFuture<T> body;

    private Flow.Subscription subscription;
    private boolean whole;

    ErrorBodySubscriber(HttpResponse.ResponseInfo head, Duration longest) {
        this.head = head;
        this.body = end.completeOnTimeout(null, TimeUnit.NANOSECONDS.convert(longest), TimeUnit.NANOSECONDS)
                .thenApply(this::cancel);
    }

    @Override
    public CompletionStage<T> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription received) {
        keep(received);
        received.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (!end.isDone() && !keep(buffers)) {
            end.complete(null);
        }
    }

    @Override
    public void onError(Throwable brokenOff) {
        end.complete(null);
    }

    @Override
    public void onComplete() {
        if (!end.isDone()) {
            markWhole();
            end.complete(null);
        }
    }

    /** False if there is more than is looked at. */
    private synchronized boolean keep(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] kept = new byte[Math.min(buffer.remaining(), UpstreamDecoder.MOST_OCTETS - octets.size())];
            buffer.get(kept);
            octets.write(kept, 0, kept.length);
            if (buffer.hasRemaining()) {
                return false;
            }
        }
        return true;
    }

    private synchronized void keep(Flow.Subscription received) {
        subscription = received;
    }

    private synchronized void markWhole() {
        whole = true;
    }

    /** Does not let the client read what nobody looks at. */
    private synchronized T cancel(T none) {
        if (!whole && subscription != null) {
            subscription.cancel();
        }
        return none;
    }

    synchronized UpstreamException decode(Upstream.Request request) {
        return Upstream.of(request, head.statusCode(), head.headers().map(), octets.toByteArray(), !whole);
    }
}
