package com.acme.shop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What is logged while this is open: by the loggers of {@value #OURS} at every level, by the others as they are set. */
abstract class CapturedLog implements AutoCloseable {
    static final String OURS = "com.acme";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

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

    final synchronized void add(LogRecord logged) {
        records.add(logged);
        notifyAll();
    }

    /** Whether there is such a record, now or soon: a server may log after it has sent. */
    final synchronized boolean await(Predicate<LogRecord> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (records.stream().noneMatch(wanted)) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    @Override
    public abstract void close();
}
