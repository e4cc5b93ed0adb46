package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.System.Logger.Level;
import javax.annotation.processing.Generated;

/** Where failures are logged: the JDK's {@code System.Logger}. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class FailureLog {

    private FailureLog() {}

    static void error(Class<?> logger, String message, Throwable failure) {
        System.getLogger(logger.getName()).log(Level.ERROR, message, failure);
    }

    static void warning(Class<?> logger, String message, Throwable failure) {
        System.getLogger(logger.getName()).log(Level.WARNING, message, failure);
    }

    static void debug(Class<?> logger, String message, Throwable failure) {
        System.getLogger(logger.getName()).log(Level.DEBUG, message, failure);
    }

    /*{info*/
    static void info(Class<?> logger, String message, Throwable failure) {
        System.getLogger(logger.getName()).log(Level.INFO, message, failure);
    }
    /*}*/
}
