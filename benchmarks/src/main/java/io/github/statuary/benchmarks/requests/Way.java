package io.github.statuary.benchmarks.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.statuary.benchmarks.http.NotFoundException;
import java.net.URI;

/** How a handler ends, and who answers. */
public enum Way {
    /** With the same body, but nothing fails. */
    PLAIN(200, "a plain 200"),
    /** As the framework has it without Statuary. */
    OWN(404, "its own way"),
    /** With a generated exception, and the generated adapter. */
    ALWAYS(404, "`ALWAYS`"),
    /** The same without a stack trace, since it is no server error. */
    SERVER_ERRORS_ONLY(404, "`SERVER_ERRORS_ONLY`");

    static final String PATH = "/orders/7";
    static final String TYPE = "application/problem+json";
    static final String DETAIL = "No order 7.";

    private static final URI INSTANCE = URI.create(PATH);
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private final int status;
    private final String label;

    Way(int status, String label) {
        this.status = status;
        this.label = label;
    }

    /** What the answer must have. */
    int status() {
        return status;
    }

    /** What the page calls it. */
    String label() {
        return label;
    }

    /** What the handler throws; that of a framework with exceptions of its own is thrown there. */
    RuntimeException failure() {
        return switch (this) {
            case PLAIN -> throw new IllegalStateException();
            case OWN -> new OrderNotFound();
            case ALWAYS -> new NotFoundException(DETAIL).withInstance(INSTANCE);
            case SERVER_ERRORS_ONLY ->
                new io.github.statuary.benchmarks.serverside.NotFoundException(DETAIL).withInstance(INSTANCE);
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

    /** A problem as an application declares it. */
    public record Body(String title, int status, String detail, String instance) {}
}
