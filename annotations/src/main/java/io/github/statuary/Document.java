package io.github.statuary;

/**
 * A document about the problem types of a package, which the compiler writes beside the classes, below
 * {@code META-INF/statuary/} and the name of the package. It has what clients see, and nothing that is log-only or secret.
 */
public enum Document {
    /**
     * Two OpenAPI documents with empty {@code paths}, whose schemas and responses another document can refer to:
     * {@code problems.openapi.json} of version 3.1.0 and {@code problems.openapi-3.0.json} of version 3.0.3.
     */
    OPENAPI,
    /** {@code problems.schema.json}, a JSON Schema of version 2020-12 for every problem of the package. */
    JSON_SCHEMA
}
