package com.acme.shop;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What is logged through {@code java.util.logging}, to which the JDK's {@code System.Logger} writes, JBoss Logging if nothing else is
 * there, and SLF4J by the provider that the samples without Logback have.
 */
final class JdkLog extends CapturedLog {
    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger(OURS);
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    JdkLog() {
        handler.setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        root.addHandler(handler);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        ours.setLevel(null);
    }
}
