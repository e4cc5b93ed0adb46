package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** Logs answers, each at the level and with or without the trace that {@link LogPolicies} says. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class AnswerLog {

    private static final Class<?> LOGGER = /*{logger*/ FrameworkErrors.class /*}*/;

    /** More causes than a reader wants in one line, so that a loop of causes ends. */
    private static final int MOST_CAUSES = 20;

    private static final Pattern OTHER_LINE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private AnswerLog() {}

    /** Logs the answer to a failure that is known here, and returns it. */
    static ProblemResponse answered(ProblemResponse response, Throwable failure) {
        int status = response.status();
        Throwable known = HttpStatusMapper.unwrap(failure);
        Level level = LogPolicies.levelOf(known, LogPolicies.levelOf(status, usual(status)));
        boolean trace = LogPolicies.hasTrace(known, LogPolicies.hasTrace(status, true));
        log(level, "Answered with " + status, response, failure, trace);
        return response;
    }

    /*{errors*/
    /** Logs the answer to a failure that nobody expected. */
    static void unexpected(ProblemResponse response, Throwable failure) {
        int status = response.status();
        Level level = LogPolicies.levelOf(status, Level.ERROR);
        log(level, "Unexpected failure", response, failure, LogPolicies.hasTrace(status, true));
    }

    /** Logs the answer to what a framework refuses, perhaps without an exception. */
    static void refused(ProblemResponse response, Throwable refusal) {
        int status = response.status();
        Level level = /*{level*/ LogPolicies.levelOf(status, usual(status)) /*}*/;
        boolean trace = /*{trace*/ LogPolicies.hasTrace(status, true) /*}*/;
        log(level, "Refused with " + status, response, refusal, trace);
    }

    /** Whether an answer is not logged at all, so that an instance would be found nowhere. */
    static boolean isOff(int status, Throwable failure) {
        Level ofStatus = LogPolicies.levelOf(status, Level.ERROR);
        return LogPolicies.levelOf(HttpStatusMapper.unwrap(failure), ofStatus) == Level.OFF;
    }
    /*}*/

    private static Level usual(int status) {
        return /*{usual*/ status < 500 ? Level.DEBUG : Level.WARNING /*}*/;
    }

    private static void log(Level level, String what, ProblemResponse response, Throwable failure, boolean trace) {
        if (level == Level.OFF) {
            return;
        }
        URI instance = response.problem().instance();
        String message = instance == null ? what : what + " " + instance;
        String line = trace ? message : message + inOneLine(failure);
        Throwable traced = trace ? failure : null;
        switch (level) {
            case ERROR -> FailureLog.error(LOGGER, line, traced);
            case WARNING -> FailureLog.warning(LOGGER, line, traced);
            case INFO -> FailureLog.info(LOGGER, line, traced);
            case DEBUG -> FailureLog.debug(LOGGER, line, traced);
            default -> {}
        }
    }

    /** The classes and texts of a failure and of its causes. A blank takes the place of what would begin another line. */
    private static String inOneLine(Throwable failure) {
        StringBuilder line = new StringBuilder();
        Throwable each = failure;
        for (int i = 0; each != null && i < MOST_CAUSES; i++) {
            line.append(i == 0 ? ": " : "; caused by ").append(each);
            each = each.getCause();
        }
        return OTHER_LINE.matcher(line).replaceAll(" ");
    }
}
