package io.github.statuary.core.armeria;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What is wrong with a request that Armeria refuses, as far as its exception tells it. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ArmeriaErrors {

    /** How Armeria names a missing parameter, but neither its place nor one that is of the wrong type. */
    private static final String MISSING = "Mandatory parameter/header/attribute is missing: ";

    private ArmeriaErrors() {}

    /** The problem of a refusal. */
    static Problem problem(int status, Throwable cause) {
        Problem problem = Problem.of(status);
        Map<String, Object> error = status == 400 && cause != null ? error(cause) : null;
        return error == null ? problem : problem.with("errors", List.of(error));
    }

    private static Map<String, Object> error(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        boolean ofArmeria = trace.length > 0 && trace[0].getClassName().startsWith("com.linecorp.armeria.");
        if (ofArmeria && String.valueOf(cause.getMessage()).startsWith(MISSING)) {
            Map<String, Object> error = FrameworkErrors.error(List.of(), "Missing.");
            error.put("name", cause.getMessage().substring(MISSING.length()));
            return error;
        }
        /*{if JsonMappingException*/
        if (cause.getCause() instanceof com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            return io.github.statuary.core.content.Jackson2Content.error(unreadable);
        }
        /*}*/
        return null;
    }
}
