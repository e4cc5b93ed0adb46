package com.acme.shop;

import com.acme.shop.http.RateLimitedException;
import java.time.Duration;

/**
 * Lets a number of calls through and then asks for a pause. A call during the pause starts it over, so the
 * {@code Retry-After} of every refusal is the whole pause, and true.
 */
final class RateLimit {
    private final int calls;
    private final Duration pause;
    private int left;
    private boolean paused;
    private long pausedAt;

    RateLimit(int calls, Duration pause) {
        this.calls = calls;
        this.pause = pause;
        this.left = calls;
    }

    synchronized void acquire() {
        long now = System.nanoTime();
        if (paused && now - pausedAt >= pause.toNanos()) {
            paused = false;
            left = calls;
        }
        if (left == 0) {
            paused = true;
            pausedAt = now;
            throw new RateLimitedException(pause, calls);
        }
        left--;
    }

    Limits limits() {
        return new Limits(calls, pause.toSeconds());
    }
}
