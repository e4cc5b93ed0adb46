package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;

/**
 * Each form of the log where no logging library is set up: nothing is lost, all of it comes to the JDK's logging. SLF4J has its API
 * here and no provider.
 */
class FailureLogTest {

    private static final RuntimeException FAILURE = new IllegalStateException("row 13");

    static Stream<Arguments> forms() {
        return Stream.of(
                form("SEVERE of System.Logger", FailureLog::error, Level.SEVERE),
                form("WARNING of System.Logger", FailureLog::warning, Level.WARNING),
                form("INFO of System.Logger", FailureLog::info, Level.INFO),
                form("FINE of System.Logger", FailureLog::debug, Level.FINE),
                form("SEVERE of SLF4J", FailureLogOfSlf4j::error, Level.SEVERE),
                form("WARNING of SLF4J", FailureLogOfSlf4j::warning, Level.WARNING),
                form("INFO of SLF4J", FailureLogOfSlf4j::info, Level.INFO),
                form("FINE of SLF4J", FailureLogOfSlf4j::debug, Level.FINE),
                form("SEVERE of JBoss Logging", FailureLogOfJboss::error, Level.SEVERE),
                form("WARNING of JBoss Logging", FailureLogOfJboss::warning, Level.WARNING),
                form("INFO of JBoss Logging", FailureLogOfJboss::info, Level.INFO),
                form("FINE of JBoss Logging", FailureLogOfJboss::debug, Level.FINE));
    }

    @Test
    void slf4j_itself_would_lose_everything() {
        assertThat(LoggerFactory.getLogger(FrameworkErrors.class)).isInstanceOf(NOPLogger.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_failure_is_logged_once_under_the_name_of_the_class(String name, Form form, Level level) {
        List<LogRecord> records = new ArrayList<>();
        Handler handler = handler(records);
        Logger logger = Logger.getLogger(FrameworkErrors.class.getName());
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            form.log(FrameworkErrors.class, "Refused with {} %s {0}", FAILURE);
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
            logger.setLevel(null);
        }

        assertThat(records).singleElement().satisfies(entry -> {
            assertThat(entry.getLoggerName()).isEqualTo(FrameworkErrors.class.getName());
            assertThat(entry.getLevel()).isEqualTo(level);
            assertThat(entry.getMessage()).isEqualTo("Refused with {} %s {0}");
            assertThat(entry.getThrown()).isSameAs(FAILURE);
        });
    }

    private static Arguments form(String name, Form form, Level level) {
        return Arguments.of(name, form, level);
    }

    private static Handler handler(List<LogRecord> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** A method of a form. */
    @FunctionalInterface
    interface Form {
        void log(Class<?> logger, String message, Throwable failure);
    }
}
