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
    JSON_SCHEMA,
    /**
     * A page for each problem type, and an index of them, below {@code html/}. They are also in the package as
     * {@code ProblemPages}, and each adapter answers requests for them. See the project's {@code docs/pages.md}.
     */
    HTML,
    /**
     * The same pages as Markdown, below {@code markdown/}. With {@link #HTML} a request that prefers {@code text/markdown} gets
     * them.
     */
    MARKDOWN
}
