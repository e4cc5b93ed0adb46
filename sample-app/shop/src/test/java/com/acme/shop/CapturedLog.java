package com.acme.shop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What is logged while this is open: by the loggers of {@value #OURS} at every level, by the others as they are set. */
abstract class CapturedLog implements AutoCloseable {
    static final String OURS = "com.acme";

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    /** The records of our own loggers. */
    final List<LogRecord> ours() {
        return records.stream()
                .filter(logged -> String.valueOf(logged.getLoggerName()).startsWith(OURS))
                .toList();
    }

    /** The records above the debug level. */
    final List<LogRecord> aboveDebug() {
        return records.stream()
                .filter(logged -> logged.getLevel().intValue() > Level.FINE.intValue())
                .toList();
    }

    final void add(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public abstract void close();
}
