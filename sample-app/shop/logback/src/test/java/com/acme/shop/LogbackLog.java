package com.acme.shop;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** What is logged through Logback. */
final class LogbackLog extends CapturedLog {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger(OURS);
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent logged) {
            add(recordOf(logged));
        }
    };

    LogbackLog() {
        if (!SLF4JBridgeHandler.isInstalled()) { // Spring Boot takes it away when one of several applications ends
            SLF4JBridgeHandler.install();
        }
        appender.setContext(root.getLoggerContext());
        appender.start();
        ours.setLevel(Level.TRACE);
        root.addAppender(appender);
    }

    private static LogRecord recordOf(ILoggingEvent logged) {
        LogRecord entry = new LogRecord(levelOf(logged.getLevel()), logged.getFormattedMessage());
        entry.setLoggerName(logged.getLoggerName());
        if (logged.getThrowableProxy() instanceof ThrowableProxy proxy) {
            entry.setThrown(proxy.getThrowable());
        }
        return entry;
    }

    private static java.util.logging.Level levelOf(Level level) {
        return switch (level.toInt()) {
            case Level.ERROR_INT -> java.util.logging.Level.SEVERE;
            case Level.WARN_INT -> java.util.logging.Level.WARNING;
            case Level.INFO_INT -> java.util.logging.Level.INFO;
            case Level.DEBUG_INT -> java.util.logging.Level.FINE;
            default -> java.util.logging.Level.FINER;
        };
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
        ours.setLevel(null);
    }
}
