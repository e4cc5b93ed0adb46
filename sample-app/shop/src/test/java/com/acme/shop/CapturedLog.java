package com.acme.shop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged through {@code java.util.logging}, to which the JDK's {@code System.Logger} writes, while this is open. */
final class CapturedLog extends Handler implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger debugged;

    CapturedLog() {
        this(null);
    }

    private CapturedLog(Logger debugged) {
        this.debugged = debugged;
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** Captures the log; for these loggers, at every level. */
    static CapturedLog withDebug(String loggers) {
        Logger debugged = Logger.getLogger(loggers);
        debugged.setLevel(Level.ALL);
        return new CapturedLog(debugged);
    }

    /** The records of the loggers whose names begin with the prefix. */
    List<LogRecord> from(String loggers) {
        return records.stream()
                .filter(logged -> String.valueOf(logged.getLoggerName()).startsWith(loggers))
                .toList();
    }

    /** The records above the debug level. */
    List<LogRecord> aboveDebug() {
        return records.stream()
                .filter(logged -> logged.getLevel().intValue() > Level.FINE.intValue())
                .toList();
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        if (debugged != null) {
            debugged.setLevel(null);
        }
    }
}
