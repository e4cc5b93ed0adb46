package io.github.statuary.benchmarks.documents;

import io.github.statuary.benchmarks.requests.Lane;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What is served, by whom. */
public enum Served implements Lane {
    /** The bytes of the page, by a handler of the application's that has them in memory. */
    PLAIN_PAGE("/plain/page", "a plain 200 with the bytes of a page"),
    /** By the generated adapter. */
    PAGE("/problems/order-not-found", "a page about a problem type"),
    /** The bytes of the document, by a handler of the application's that has them in memory. */
    PLAIN_DOCUMENT("/plain/openapi", "a plain 200 with the bytes of the OpenAPI document"),
    /** From the class path, by the means that the server has for files. */
    DOCUMENT("/openapi/problems.openapi.json", "the OpenAPI document as a file");

    static final String FOLDER = "META-INF/statuary/io.github.statuary.benchmarks.documented";

    static final String HTML = "text/html;charset=utf-8";
    static final String JSON = "application/json";

    private final String path;
    private final String label;

    Served(String path, String label) {
        this.path = path;
        this.label = label;
    }

    static byte[] page() {
        return resource("/html/problems/order-not-found.html");
    }

    static byte[] document() {
        return resource("/problems.openapi.json");
    }

    private static byte[] resource(String name) {
        try (InputStream bytes = Served.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (bytes == null) {
                throw new IllegalStateException("not generated: " + name);
            }
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public String label() {
        return label;
    }
}
