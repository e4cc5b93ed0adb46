package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;

/** What every part of the contract needs from a server's test. */
interface Contract {
    Duration PATIENCE = Duration.ofSeconds(10);
    Duration PATIENCE_WITH_WHAT_FAILS = Duration.ofMillis(1500);

    Wire wire();

    /** What is logged until it is closed, where users of the server have their log. */
    default CapturedLog capturedLog() {
        return new JdkLog();
    }

    /** Keeps the log from being written, where users of the server have it. */
    default Silence silence() {
        return Silence.ofTheJdk();
    }

    /** Whether the server itself answers an unexpected failure. */
    default boolean answersWhatNobodyExpected() {
        return true;
    }

    /** Whether the framework has its own means to refuse a request. */
    default boolean refuses() {
        return true;
    }

    /** The statuses of the refusals that this server leaves to its application, so that the shop's routes throw them. */
    default Set<Integer> refusedByTheShop() {
        return Set.of();
    }

    /**
     * The names of the cases that fail on this server today, each with its reason in {@code docs/frameworks.md}. One that
     * fails in a single mode begins with {@code "on: "} or {@code "off: "}, as {@code frameworkErrors} is. One with
     * {@code "untried: "} before its name would keep the server busy for ever, or depends on the run.
     */
    default Set<String> knownToFail() {
        return Set.of();
    }

    /**
     * The problem of JSON that ends too early.
     *
     * @param column where it ends, in its only line
     */
    default String unreadable(int column) {
        return "{\"title\":\"Bad Request\",\"status\":400}";
    }

    /** A case on its own connection. A case that is known to fail must fail, or the entry is out of date. */
    default DynamicTest check(String name, Claim claim) {
        boolean fails = isKnownToFail(name);
        boolean untried = isKnownToFail("untried: " + name);
        return DynamicTest.dynamicTest(name, () -> {
            assumeFalse(untried, "cannot be tried on this server");
            if (fails) {
                assertThatThrownBy(() -> claim(claim, PATIENCE_WITH_WHAT_FAILS))
                        .as("no longer fails: take it from knownToFail() and docs/frameworks.md")
                        .isInstanceOf(Throwable.class);
            } else {
                claim(claim, PATIENCE);
            }
        });
    }

    default boolean isKnownToFail(String name) {
        String mode = Mode.TODAY == Mode.FRAMEWORK_ERRORS ? "on: " : "off: ";
        return knownToFail().contains(name) || knownToFail().contains(mode + name);
    }

    private void claim(Claim claim, Duration patience) throws Exception {
        try (RawConnection connection = wire().connect(patience)) {
            claim.check(connection);
        }
    }

    /** A check on a new connection. */
    @FunctionalInterface
    interface Claim {
        void check(RawConnection connection) throws Exception;
    }
}
