package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log of an application that has Logback, as a starter of Spring Boot brings it. */
interface LogbackContract extends Contract {
    @Override
    default CapturedLog capturedLog() {
        return new LogbackLog();
    }

    @Override
    default Silence silence() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        appenders.forEach(root::detachAppender);
        return () -> appenders.forEach(root::addAppender);
    }

    /** At the first request Spring logs that it starts, which no case of the log expects. */
    @BeforeAll
    default void sendTheFirstRequest() throws Exception {
        wire().send("GET", "/orders/1");
    }

    /** What goes there is printed to the standard error if nobody has set up a bridge. */
    @Test
    default void nothingIsLoggedPastLogback() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework logs");
        try (CapturedLog logback = capturedLog();
                CapturedLog jdk = new JdkLog()) {
            HttpResponse<byte[]> answer = wire().send("GET", "/errors/unexpected");
            assertThat(logback.ours())
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getMessage()).contains(LogContract.instanceOf(answer)));
            assertThat(jdk.ours()).isEmpty();
        }
    }
}
