package com.acme.page;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/micronaut.md} shows. */
class MicronautPageTest {

    private static EmbeddedServer server;

    /** Not in a constant: where the adapter is mutated, the tests run several times in one JVM. */
    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.ofEntries(
                        entry("shop.own", true),
                        entry("shop.page", true),
                        entry("micronaut.server.host", "localhost"),
                        entry("micronaut.server.port", -1)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers", "A trace id"})
    void answers_are_as_shown(String section) throws Exception {
        new Page("micronaut", section).holds(server.getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        new Page("micronaut", section).holds(server.getURI());
    }
}
