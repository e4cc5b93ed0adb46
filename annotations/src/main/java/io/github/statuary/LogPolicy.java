package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the answer to a mapped class is logged.
 *
 * <pre>{@code
 * @ProblemType(status = 503, title = "Try again later.", log = @LogPolicy(level = LogLevel.INFO, trace = false))
 * public class Overloaded extends RuntimeException { ... }
 * }</pre>
 *
 * <p>What is left out is as the catalog says for the status, or else as usual: with
 * {@link GenerateHttpStatuses#frameworkErrors()} a warning for a 5xx and a detail for debugging for anything else, both with the stack
 * trace; without, nothing is logged. A level that is written here is logged in both cases.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface LogPolicy {

    /** The level of the entry. */
    LogLevel level() default LogLevel.DEFAULT;

    /**
     * Whether the entry has the stack trace. Without it, the entry is one line with the class and the message of the exception and of
     * its causes.
     */
    boolean trace() default true;
}
