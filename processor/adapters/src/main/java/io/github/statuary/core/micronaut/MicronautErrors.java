package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What is said of a refusal: the application's own words, or what is wrong with the request. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class MicronautErrors {

    private static final String INVALID = "Not a valid value.";
    private static final String MISSING = "Missing.";

    private MicronautErrors() {}

    /** The problem of a refusal; of a server error nothing is said. */
    static Problem problem(int status, ErrorContext context) {
        Problem problem = Problem.of(status);
        if (status >= 500) {
            return problem;
        }
        Throwable reason = context.getRootCause().orElse(null);
        List<Error> words = context.getErrors();
        if (words.isEmpty() || !isOfTheApplication(reason)) {
            Map<String, Object> error = error(reason, new MicronautParameters(context.getRequest()));
            return error == null ? problem : problem.with("errors", List.of(error));
        }
        return words.size() == 1
                ? problem.withDetail(words.get(0).getMessage())
                : problem.with(
                        "errors",
                        words.stream()
                                .map(error -> FrameworkErrors.error(List.of(), error.getMessage()))
                                .toList());
    }

    /**
     * Whether the words come from the application: from a handler of its own, from an exception of its own, or from one of
     * Micronaut's that it made.
     */
    private static boolean isOfTheApplication(Throwable reason) {
        String own = MicronautErrors.class.getPackageName() + ".";
        String caller = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> !name.startsWith(own))
                        .findFirst())
                .orElse("");
        if (!isOfALibrary(caller)) {
            return true;
        }
        if (reason == null || reason.getMessage() == null) {
            return false;
        }
        StackTraceElement[] trace = reason.getStackTrace();
        return reason instanceof HttpStatusException
                ? trace.length > 0 && !isOfALibrary(trace[0].getClassName())
                : !isOfALibrary(reason.getClass().getName());
    }

    private static boolean isOfALibrary(String className) {
        return className.matches("(io\\.micronaut|java|jakarta|com\\.fasterxml|tools\\.jackson|io\\.netty)\\..*");
    }

    /** What is wrong with the request, or null if the reason does not tell. */
    private static Map<String, Object> error(Throwable reason, MicronautParameters parameters) {
        /*{if JsonMappingException*/
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            if (cause instanceof com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                return io.github.statuary.core.content.Jackson2Content.error(unreadable);
            }
        }
        /*}*/
        if (reason instanceof ConversionErrorException unconvertible) {
            return error(unconvertible.getArgument(), parameters, INVALID);
        }
        if (reason instanceof UnsatisfiedBodyRouteException) {
            return FrameworkErrors.error(List.of(), MISSING);
        }
        if (reason instanceof UnsatisfiedRouteException unsatisfied) {
            return error(unsatisfied.getArgument(), parameters, MISSING);
        }
        return null;
    }

    private static Map<String, Object> error(Argument<?> argument, MicronautParameters parameters, String detail) {
        Map<String, Object> error = parameters.error(argument, detail);
        return error == null ? FrameworkErrors.error(List.of(), detail) : error;
    }
}
