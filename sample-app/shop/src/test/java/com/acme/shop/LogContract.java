package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What the shop logs: every failure once, a server error under the number that the response contains. */
interface LogContract extends RefusalContract {
    @Test
    default void anUnexpectedFailureIsLoggedOnceUnderItsInstance() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs it");
        for (String path : new String[] {"/orders/boom", "/async/unexpected"}) {
            try (CapturedLog log = capturedLog()) {
                String instance = instanceOf(wire().send("GET", path));
                assertThat(log.aboveDebug()).as(path).singleElement().satisfies(logged -> {
                    assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
                    assertThat(logged.getMessage()).contains(instance).contains("urn:uuid:");
                    assertThat(logged.getThrown()).hasStackTraceContaining("password=hunter2");
                });
            }
        }
    }

    /** The route {@code GET /refused/503} fails with the framework's own means, for a reason that nobody else is told. */
    @Test
    default void aServerErrorOfTheFrameworkIsLoggedOnceUnderItsInstance() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework answers and logs it");
        assumeTrue(refuses(), "the framework has no such means");
        try (CapturedLog log = capturedLog()) {
            HttpResponse<byte[]> answer = wire().send("GET", "/refused/503");
            assertThat(Wire.text(answer))
                    .matches(
                            "\\{\"title\":\"Service Unavailable\",\"status\":503,\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}");
            assertThat(log.aboveDebug()).singleElement().satisfies(logged -> {
                assertThat(logged.getLevel()).isEqualTo(Level.WARNING);
                assertThat(logged.getMessage()).contains("503").contains(instanceOf(answer));
            });
        }
    }

    /** A generated exception, one of an unknown code, and a mapped class. */
    @Test
    default void aServerErrorOfTheShopIsLoggedOnceUnderItsInstanceWithItsText() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else nobody logs it");
        Map<String, String> texts = Map.of(
                "/errors/server", "db-3 is down", "/errors/unknown-555", "db-3 is down", "/invoices/lost", "archive-7");
        for (Map.Entry<String, String> failure : texts.entrySet()) {
            try (CapturedLog log = capturedLog()) {
                HttpResponse<byte[]> answer = wire().send("GET", failure.getKey());
                assertThat(answer.statusCode()).isBetween(500, 599);
                assertThat(log.aboveDebug())
                        .as(failure.getKey())
                        .singleElement()
                        .satisfies(logged -> {
                            assertThat(logged.getLevel()).isEqualTo(Level.WARNING);
                            assertThat(logged.getMessage())
                                    .contains("Answered with " + answer.statusCode() + " urn:uuid:");
                            assertThat(logged.getMessage()).endsWith(instanceOf(answer));
                            assertThat(logged.getThrown()).hasStackTraceContaining(failure.getValue());
                        });
            }
        }
    }

    /** What another shop answered, in either mode. */
    @Test
    default void aReceivedErrorIsLoggedOnceUnderTheInstanceOfItsAnswer() throws Exception {
        for (String path : new String[] {"/errors/received", "/errors/received-wrapped", "/async/received"}) {
            try (CapturedLog log = capturedLog()) {
                HttpResponse<byte[]> answer = wire().send("GET", path);
                log.await(logged -> logged.getMessage().startsWith("Answered with 502 "));
                assertThat(log.ours()).as(path).singleElement().satisfies(logged -> {
                    assertThat(logged.getLevel()).isEqualTo(Level.WARNING);
                    assertThat(logged.getMessage()).startsWith("Answered with 502 " + instanceOf(answer) + ": ");
                    assertThat(logged.getThrown()).isNotNull();
                });
            }
        }
    }

    @Test
    default void aGeneratedExceptionIsNotLoggedAboveDebug() throws Exception {
        try (CapturedLog log = capturedLog()) {
            for (String path : new String[] {"/orders/7", "/errors/cause", "/async/members", "/errors/not-modified"}) {
                assertThat(wire().send("GET", path).statusCode()).as(path).isBetween(304, 499);
            }
            assertThat(wire().send("HEAD", "/orders/7").statusCode()).isEqualTo(404);
            assertThat(log.aboveDebug()).extracting(LogRecord::getMessage).isEmpty();
            assertThat(log.ours())
                    .extracting(LogRecord::getLevel)
                    .hasSize(Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 5 : 0)
                    .allMatch(Level.FINE::equals);
            assertThat(log.ours())
                    .extracting(LogRecord::getMessage)
                    .as("has an instance, or says nothing of it")
                    .noneMatch(message -> message.contains("null"));
        }
    }

    @Test
    default void aRefusalIsNotLoggedAboveDebug() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs what it refuses");
        try (CapturedLog log = capturedLog()) {
            assertThat(wire().send("GET", "/nowhere").statusCode()).isEqualTo(404);
            assertThat(wire().send("PUT", "/orders/1").statusCode()).isEqualTo(405);
            assertThat(wire().post("/orders", "text/plain", "?").statusCode()).isEqualTo(415);
            assertThat(wire().post("/orders", "application/json", "{").statusCode())
                    .isEqualTo(400);
            assertThat(log.aboveDebug()).extracting(LogRecord::getMessage).isEmpty();
        }
    }

    /** Nothing is answered, so the adapter leaves the failure to the log of the server if it can. */
    @Test
    default void aFailureThatComesTooLateIsLogged() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs it, or not");
        try (CapturedLog log = capturedLog();
                RawConnection connection = wire().connect()) {
            connection.sendLast("GET", "/export");
            if (!whoLogsWhatComesTooLate().equals("nobody")) {
                assertThat(log.await(logged -> tells("archive-7", logged.getThrown())))
                        .isTrue();
            }
            assertThat(log.ours())
                    .extracting(LogRecord::getMessage)
                    .hasSize(whoLogsWhatComesTooLate().equals("the adapter") ? 1 : 0);
            assertThat(log.aboveDebug())
                    .as("no failure comes of another try to answer")
                    .extracting(LogRecord::getThrown)
                    .allSatisfy(thrown -> assertThat(thrown == null || tells("archive-7", thrown))
                            .as(String.valueOf(thrown))
                            .isTrue());
        }
    }

    /** {@code the server}, {@code the adapter} or {@code nobody}. */
    default String whoLogsWhatComesTooLate() {
        return "the server";
    }

    /** The route {@code GET /closed} answers without a failure, with content of its own. */
    @Test
    default void anAnswerOfTheShopsOwnIsNotLogged() throws Exception {
        try (CapturedLog log = capturedLog()) {
            HttpResponse<byte[]> answer = wire().send("GET", "/closed");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Wire.text(answer)).isEqualTo("Closed for today.");
            assertThat(log.aboveDebug()).extracting(LogRecord::getMessage).isEmpty();
            assertThat(log.ours()).extracting(LogRecord::getMessage).isEmpty();
        }
    }

    private static boolean tells(String text, Throwable thrown) {
        return thrown != null && (String.valueOf(thrown.getMessage()).contains(text) || tells(text, thrown.getCause()));
    }

    static String instanceOf(HttpResponse<byte[]> answer) {
        return Wire.text(answer).replaceFirst(".*\"instance\":\"([^\"]+)\".*", "$1");
    }
}
