package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;
import org.jboss.logging.Logger;

/** Where failures are logged: JBoss Logging. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class FailureLogOfJboss {

    private FailureLogOfJboss() {}

    static void error(Class<?> logger, String message, Throwable failure) {
        Logger.getLogger(logger).error(message, failure);
    }

    static void warning(Class<?> logger, String message, Throwable failure) {
        Logger.getLogger(logger).warn(message, failure);
    }

    static void debug(Class<?> logger, String message, Throwable failure) {
        Logger.getLogger(logger).debug(message, failure);
    }

    /*{info*/
    static void info(Class<?> logger, String message, Throwable failure) {
        Logger.getLogger(logger).info(message, failure);
    }
    /*}*/
}
