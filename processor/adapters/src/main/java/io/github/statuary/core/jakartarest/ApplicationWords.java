package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import jakarta.ws.rs.WebApplicationException;
import javax.annotation.processing.Generated;

/** The text that the application gave to a {@link WebApplicationException}, which is for the client. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ApplicationWords {

    private ApplicationWords() {}

    /**
     * The problem of a refusal.
     *
     * @param status its status
     * @param thrown the refusal
     * @return with the text of the exception as its detail, if the status is below 500 and the application wrote the text
     */
    public static Problem problem(int status, WebApplicationException thrown) {
        String text = thrown.getMessage();
        Problem problem = Problem.of(status);
        return status >= 500 || text == null || text.startsWith("HTTP " + status) || !isThrownByTheApplication(thrown)
                ? problem
                : problem.withDetail(text);
    }

    /** By the place where the exception was made: an implementation throws the same classes as the application. */
    private static boolean isThrownByTheApplication(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 0
                && !trace[0].getClassName()
                        .matches("(org\\.glassfish\\.jersey|org\\.jboss\\.resteasy|io\\.quarkus)\\..*");
    }
}
