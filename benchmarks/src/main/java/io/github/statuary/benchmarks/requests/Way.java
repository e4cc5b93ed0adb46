package io.github.statuary.benchmarks.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.statuary.benchmarks.http.NotFoundException;
import java.net.URI;

/** How a handler fails, and who answers. */
public enum Way {
    /** As the framework has it without Statuary. */
    OWN,
    /** With a generated exception, and the generated adapter. */
    ALWAYS,
    /** The same without a stack trace, since it is no server error. */
    SERVER_ERRORS_ONLY;

    static final String PATH = "/orders/7";
    static final String TYPE = "application/problem+json";
    static final String DETAIL = "No order 7.";

    private static final URI INSTANCE = URI.create(PATH);
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** That of this JVM. */
    static Way here() {
        return valueOf(System.getProperty("statuary.way"));
    }

    /** What the handler throws; that of a framework with exceptions of its own is thrown there. */
    RuntimeException failure() {
        return switch (this) {
            case OWN -> new OrderNotFound();
            case ALWAYS -> new NotFoundException(DETAIL).withInstance(INSTANCE);
            case SERVER_ERRORS_ONLY ->
                new io.github.statuary.benchmarks.serverside.NotFoundException(DETAIL).withInstance(INSTANCE);
        };
    }

    /** The same body as an application writes it. */
    static byte[] body() {
        try {
            return JACKSON.writeValueAsBytes(new Body("Not Found", 404, DETAIL, PATH));
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

    /** A problem as an application declares it. */
    public record Body(String title, int status, String detail, String instance) {}
}
