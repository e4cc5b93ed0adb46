package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.System.Logger.Level;
import javax.annotation.processing.Generated;

/**
 * How answers are logged, as far as the catalogs and annotations of this package, and of the packages that it is built over, say so.
 * For generated code of packages that use this one.
 */
/*{suppress*/
/*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class LogPolicies {

    private LogPolicies() {}

    /**
     * The level for answers with a status.
     *
     * @param status the status code
     * @param usual the level if nobody says another one
     * @return the level of the entry
     */
    public static Level levelOf(int status, Level usual) {
        return /*{statusLevel*/ usual /*}*/;
    }

    /**
     * The level for a failure that is answered.
     *
     * @param known a generated exception or an object of a mapped class
     * @param usual the level if nobody says another one
     * @return the level of the entry
     */
    public static Level levelOf(Throwable known, Level usual) {
        /*{levels*/
        return usual;
        /*}*/
    }

    /**
     * Whether the entry for an answer with a status has the stack trace.
     *
     * @param status the status code
     * @param usual what holds if nobody says anything
     * @return whether it has the trace
     */
    public static boolean hasTrace(int status, boolean usual) {
        return /*{statusTrace*/ usual /*}*/;
    }

    /**
     * Whether the entry for a failure that is answered has the stack trace.
     *
     * @param known a generated exception or an object of a mapped class
     * @param usual what holds if nobody says anything
     * @return whether it has the trace
     */
    public static boolean hasTrace(Throwable known, boolean usual) {
        /*{traces*/
        return usual;
        /*}*/
    }
}
