package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The way from a failure to its response, and from a status code to its exception.
 *
 * <p>{@link CompletionException}, {@link ExecutionException}, {@link InvocationTargetException} and
 * {@link UndeclaredThrowableException} stand for their cause, and so do the wrappers of some libraries. A failure that is not known here is a 500 that tells nothing.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class HttpStatusMapper /*{values*/ /*}*/ {

    /** More wrappers than anybody has, so that a loop of causes ends. */
    private static final int MOST_WRAPPERS = 50;

    /** The wrappers of libraries, which need not be present, and of newer JDKs. */
    private static final Set<String> WRAPPERS = Set.of(
            "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
            "io.quarkus.arc.ArcUndeclaredThrowableException",
            "jakarta.persistence.RollbackException",
            "jakarta.transaction.RollbackException",
            "java.util.concurrent.StructuredTaskScope$FailedException",
            "org.glassfish.jersey.server.internal.process.MappableException",
            "tools.jackson.databind.exc.ValueInstantiationException");

    private static final HeaderFields CONTENT_TYPE = HeaderFields.of("Content-Type", Problem.MEDIA_TYPE);

    private HttpStatusMapper() {}

    /**
     * The response to a failure.
     *
     * @param failure what was thrown
     * @return never null
     */
    public static ProblemResponse toResponse(Throwable failure) {
        Throwable known = unwrap(failure);
        /*{upstream*/
        /*}*/
        return response(problemOf(known), headersOf(known));
    }

    /**
     * The response to a failure, with a last touch to the problem: a trace id, a translated title.
     *
     * @param failure what was thrown
     * @param customizer is given the problem and returns the one to send, whose status is the response's. If it returns null or
     *     throws an exception, that is logged as a warning and the problem goes out as it was
     * @return never null
     */
    public static ProblemResponse toResponse(Throwable failure, UnaryOperator<Problem> customizer) {
        Throwable known = unwrap(failure);
        /*{upstreamCustomized*/
        /*}*/
        return response(customized(problemOf(known), customizer), headersOf(known));
    }

    /**
     * The response with a problem as its content.
     *
     * @param problem what to tell
     * @return never null; it has no header fields but {@code Content-Type}
     */
    public static ProblemResponse toResponse(Problem problem) {
        return response(problem, HeaderFields.NONE);
    }

    /**
     * The status code of the response to a failure.
     *
     * @param failure what was thrown
     * @return the number, 500 for a failure not known here
     */
    public static int statusCodeOf(Throwable failure) {
        Throwable known = unwrap(failure);
        /*{upstreamStatus*/
        /*}*/
        return known instanceof HttpStatusException exception
                ? exception.statusCode()
                : MappedProblems.statusCodeOf(known);
    }

    /**
     * The status of the response to a failure.
     *
     * @param failure what was thrown
     * @return {@link HttpStatus#of(int)} of the status code
     */
    public static HttpStatus statusOf(Throwable failure) {
        return HttpStatus.of(statusCodeOf(failure));
    }

    /**
     * Whether a failure says itself what its response is.
     *
     * @param failure what was thrown
     * @return whether it is an {@link HttpStatusException}, mapped, or a wrapper around such
     */
    public static boolean handles(Throwable failure) {
        Throwable known = unwrap(failure);
        return known instanceof HttpStatusException /*{orUpstream*/ /*}*/ || MappedProblems.contains(known);
    }

    /**
     * The exception of a status code: of a known code its own class, of an unknown one the class of its category.
     *
     * @param statusCode the status code, 400 to 599
     * @param message of a 4xx the public detail, of a 5xx a text for the log only; or null
     * @return a new exception
     * @throws IllegalArgumentException if the code is no error, or its response must have a header field; the message names
     *     the constructor to use
     */
    public static HttpStatusException exceptionFor(int statusCode, String message) {
        return ExceptionsByCode.error(statusCode, message);
    }

    /**
     * The exception of a status code, with header fields.
     *
     * @param statusCode the status code, 400 to 599
     * @param message of a 4xx the public detail, of a 5xx a text for the log only; or null
     * @param headers the header fields, among them the mandatory one of a 401, 405, 407 or 426
     * @return a new exception
     * @throws IllegalArgumentException if the code is no error, or a header field is malformed or missing
     */
    public static HttpStatusException exceptionFor(int statusCode, String message, Map<String, List<String>> headers) {
        return ExceptionsByCode.error(statusCode, message, HeaderFields.of(headers));
    }

    private static Problem problemOf(Throwable known) {
        return known instanceof HttpStatusException exception ? exception.problem() : MappedProblems.problemOf(known);
    }

    private static HeaderFields headersOf(Throwable known) {
        return known instanceof HttpStatusException exception
                ? exception.headerFields()
                : HeaderFields.of(MappedProblems.headersOf(known));
    }

    static Problem customized(Problem problem, UnaryOperator<Problem> customizer) {
        try {
            Problem result = customizer.apply(problem);
            if (result != null) {
                return result;
            }
            warn("returned null", null);
        } catch (RuntimeException failure) {
            warn("failed", failure);
        }
        return problem;
    }

    private static void warn(String what, RuntimeException failure) {
        /*{warning*/
        System.getLogger(HttpStatusMapper.class.getName())
                .log(System.Logger.Level.WARNING, "The customizer of a problem " + what, failure);
        /*}*/
    }

    /** The mapper alone decides how content is framed. */
    static ProblemResponse response(Problem problem, HeaderFields headers) {
        HeaderFields sent = HttpStatus.of(problem.status()).allowsContent() ? CONTENT_TYPE : HeaderFields.NONE;
        if (!headers.isEmpty()) {
            sent = sent.withAll(
                    headers.without("Content-Type").without("Content-Length").without("Transfer-Encoding"));
        }
        return new ProblemResponse(problem, sent);
    }

    /**
     * The failure that a wrapper stands for.
     *
     * @param failure what was thrown
     * @return the failure itself if it is no wrapper; null for null, or if the wrapper has no cause
     */
    public static Throwable unwrap(Throwable failure) {
        if (failure instanceof HttpStatusException) {
            return failure; // no wrapper, and the most frequent
        }
        Throwable current = failure;
        for (int i = 0; i < MOST_WRAPPERS && isWrapper(current); i++) {
            current = current.getCause();
        }
        return current;
    }

    /**
     * The classes of wrappers that have none but {@link Exception} or {@link RuntimeException} above them. For generated code.
     *
     * @param loader finds those of libraries
     * @return the wrappers of the JDK, and others that are present
     */
    public static List<Class<? extends Exception>> wrappers(ClassLoader loader) {
        List<Class<? extends Exception>> classes = new ArrayList<>(List.of(
                CompletionException.class,
                ExecutionException.class,
                InvocationTargetException.class,
                UndeclaredThrowableException.class));
        for (String name : WRAPPERS) {
            Class<?> type = presentClass(name, loader);
            if (type != null && List.of(Exception.class, RuntimeException.class).contains(type.getSuperclass())) {
                classes.add(type.asSubclass(Exception.class));
            }
        }
        return classes;
    }

    private static Class<?> presentClass(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError absent) {
            return null; // so nobody throws it
        }
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof InvocationTargetException
                || failure instanceof UndeclaredThrowableException
                || failure != null && WRAPPERS.contains(failure.getClass().getName()) /*{clientWrappers*/ /*}*/;
    }
}
