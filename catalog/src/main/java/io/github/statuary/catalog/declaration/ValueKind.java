package io.github.statuary.catalog.declaration;

/** The kind of value that a key takes. */
public enum ValueKind {
    TEXT("text; what looks like a number or a boolean is text in quotes"),
    SUBSTITUTE("text that says what to use instead"),
    NUMBER("a whole number"),
    FLAG("true or false"),
    RETRYABLE("true, false or if-idempotent"),
    TEXTS("a list of texts, such as [Retry-After]"),
    MAP("a map"),
    LOG("a map, such as { level: info, trace: false }"),
    EXAMPLE("a map of members with values"),
    SECTION("a map"),
    FIELD("a type, or a map with the key 'type'");

    private final String expected;

    ValueKind(String expected) {
        this.expected = expected;
    }

    /** The expected value, in words. */
    public String expected() {
        return expected;
    }
}
