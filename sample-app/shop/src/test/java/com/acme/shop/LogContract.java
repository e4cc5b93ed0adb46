package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What the shop logs: an unexpected failure, once, with the number that the response contains. */
interface LogContract extends Contract {
    @Test
    default void anUnexpectedFailureIsLoggedOnceUnderItsInstance() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs it");
        for (String path : new String[] {"/orders/boom", "/async/unexpected"}) {
            try (CapturedLog log = new CapturedLog()) {
                HttpResponse<byte[]> answer = wire().send("GET", path);
                String instance = Wire.text(answer).replaceFirst(".*\"instance\":\"([^\"]+)\".*", "$1");
                assertThat(log.aboveDebug()).as(path).singleElement().satisfies(logged -> {
                    assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
                    assertThat(logged.getMessage()).contains(instance).contains("urn:uuid:");
                    assertThat(logged.getThrown()).hasStackTraceContaining("password=hunter2");
                });
            }
        }
    }

    @Test
    default void aGeneratedExceptionIsNotLoggedAboveDebug() throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            for (String path : new String[] {"/orders/7", "/errors/cause", "/async/members"}) {
                assertThat(wire().send("GET", path).statusCode()).as(path).isBetween(400, 499);
            }
            assertThat(log.aboveDebug()).extracting(LogRecord::getMessage).isEmpty();
        }
    }

    @Test
    default void aRefusalIsNotLoggedAboveDebug() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs what it refuses");
        try (CapturedLog log = new CapturedLog()) {
            for (String path : new String[] {"/orders/7", "/errors/cause", "/async/members", "/nowhere"}) {
                assertThat(wire().send("GET", path).statusCode()).as(path).isBetween(400, 499);
            }
            assertThat(wire().send("PUT", "/orders/1").statusCode()).isEqualTo(405);
            assertThat(wire().post("/orders", "text/plain", "?").statusCode()).isEqualTo(415);
            assertThat(wire().post("/orders", "application/json", "{").statusCode())
                    .isEqualTo(400);
            assertThat(log.aboveDebug()).extracting(LogRecord::getMessage).isEmpty();
        }
    }
}
