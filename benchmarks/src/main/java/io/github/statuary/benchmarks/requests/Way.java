package io.github.statuary.benchmarks.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;

/** How a handler ends, and who answers. */
public enum Way implements Lane {
    /** With the same body, but nothing fails. */
    PLAIN(200, "a plain 200"),
    /** As the framework has it without Statuary. */
    OWN(404, "its own way"),
    /** With an exception, a body and a response that are made once, and a handler that does nothing: no adapter could do less. */
    LEAST(404, "the least that a handler does"),
    /** With a generated exception, and the generated adapter. */
    ALWAYS(404, "`ALWAYS`"),
    /** The same without a stack trace, since it is no server error. */
    SERVER_ERRORS_ONLY(404, "`SERVER_ERRORS_ONLY`"),
    /** With an adapter that also answers what the framework refuses, and logs every answer. */
    FRAMEWORK_ERRORS(404, "`frameworkErrors`");

    static final String PATH = "/orders/7";
    static final String ACCEPT = "application/problem+json, */*";
    static final String TYPE = "application/problem+json";
    static final String DETAIL = "No order 7.";

    private static final URI INSTANCE = URI.create(PATH);
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final Least LEAST_FAILURE = new Least();

    private final int status;
    private final String label;

    Way(int status, String label) {
        this.status = status;
        this.label = label;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether Statuary answers. */
    public boolean generated() {
        return compareTo(ALWAYS) >= 0;
    }

    /** Where the generated adapters are. */
    public String generatedPackage() {
        return "io.github.statuary.benchmarks."
                + switch (this) {
                    case PLAIN, OWN, LEAST -> throw new IllegalStateException();
                    case ALWAYS -> "http";
                    case SERVER_ERRORS_ONLY -> "serverside";
                    case FRAMEWORK_ERRORS -> "everyerror";
                };
    }

    /** What the handler throws; that of a framework with exceptions of its own is thrown there. */
    RuntimeException failure() {
        return switch (this) {
            case PLAIN -> throw new IllegalStateException();
            case OWN -> new OrderNotFound();
            case LEAST -> LEAST_FAILURE;
            case ALWAYS -> new io.github.statuary.benchmarks.http.NotFoundException(DETAIL).withInstance(INSTANCE);
            case SERVER_ERRORS_ONLY ->
                new io.github.statuary.benchmarks.serverside.NotFoundException(DETAIL).withInstance(INSTANCE);
            case FRAMEWORK_ERRORS ->
                new io.github.statuary.benchmarks.everyerror.NotFoundException(DETAIL).withInstance(INSTANCE);
        };
    }

    /** The body as an application declares it. */
    static Body content() {
        return new Body("Not Found", 404, DETAIL, PATH);
    }

    /** The body as an application writes it. */
    static byte[] body() {
        try {
            return JACKSON.writeValueAsBytes(content());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An application's exception. */
    static final class OrderNotFound extends RuntimeException {
        OrderNotFound() {
            super(DETAIL);
        }
    }

    /** An exception that costs nothing. */
    static final class Least extends RuntimeException {
        Least() {
            super(DETAIL, null, false, false);
        }
    }

    /** A problem as an application declares it. */
    public record Body(String title, int status, String detail, String instance) {}
}
