package com.acme.shop.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.UpstreamException;
import java.time.Duration;
import org.junit.jupiter.api.DynamicTest;

/** A case of a contract of clients. */
final class ClientCase {

    /** The most that a case may take. It waits for events, never for time to pass. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PATIENCE_WITH_WHAT_FAILS = Duration.ofMillis(1500);

    private ClientCase() {}

    /** A test of a case. A case that is known to fail must fail, or the entry is out of date. */
    static DynamicTest test(Client client, String name, Claim claim) {
        boolean fails = client.knownToFail().contains(name);
        boolean untried = client.knownToFail().contains("untried: " + name);
        return DynamicTest.dynamicTest(name, () -> {
            assumeFalse(untried, "cannot be tried with this client");
            if (fails) {
                assertThatThrownBy(() -> assertTimeoutPreemptively(PATIENCE_WITH_WHAT_FAILS, claim::check))
                        .as("no longer fails: take it from knownToFail() and docs/clients.md")
                        .isInstanceOf(Throwable.class);
            } else {
                assertTimeoutPreemptively(PATIENCE, claim::check);
            }
        });
    }

    /** The error that a request receives, as it comes from a thread or a future. */
    static UpstreamException received(Claim request) {
        try {
            request.check();
        } catch (Throwable thrown) {
            if (HttpStatusMapper.unwrap(thrown) instanceof UpstreamException received) {
                return received;
            }
            throw new AssertionError("The client threw something else", thrown);
        }
        throw new AssertionError("The client threw nothing");
    }

    /** What may fail. */
    @FunctionalInterface
    interface Claim {
        void check() throws Exception;
    }
}
