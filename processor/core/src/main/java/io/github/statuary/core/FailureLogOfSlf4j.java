package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.System.Logger.Level;
import javax.annotation.processing.Generated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;

/** Where failures are logged: SLF4J, or the JDK's {@code System.Logger} if SLF4J has no provider and would lose them. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class FailureLogOfSlf4j {

    private FailureLogOfSlf4j() {}

    static void error(Class<?> logger, String message, Throwable failure) {
        Logger log = LoggerFactory.getLogger(logger);
        if (log instanceof NOPLogger) {
            System.getLogger(logger.getName()).log(Level.ERROR, message, failure);
        } else {
            log.error(message, failure);
        }
    }

    static void warning(Class<?> logger, String message, Throwable failure) {
        Logger log = LoggerFactory.getLogger(logger);
        if (log instanceof NOPLogger) {
            System.getLogger(logger.getName()).log(Level.WARNING, message, failure);
        } else {
            log.warn(message, failure);
        }
    }

    static void debug(Class<?> logger, String message, Throwable failure) {
        Logger log = LoggerFactory.getLogger(logger);
        if (log instanceof NOPLogger) {
            System.getLogger(logger.getName()).log(Level.DEBUG, message, failure);
        } else {
            log.debug(message, failure);
        }
    }

    /*{info*/
    static void info(Class<?> logger, String message, Throwable failure) {
        Logger log = LoggerFactory.getLogger(logger);
        if (log instanceof NOPLogger) {
            System.getLogger(logger.getName()).log(Level.INFO, message, failure);
        } else {
            log.info(message, failure);
        }
    }
    /*}*/
}
