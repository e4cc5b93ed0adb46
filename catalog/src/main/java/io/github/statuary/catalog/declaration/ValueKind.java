package io.github.statuary.catalog.declaration;

/** What kind of value a key takes. */
public enum ValueKind {
    TEXT("text; what looks like a number or a boolean is text in quotes"),
    NUMBER("a whole number"),
    FLAG("true or false"),
    TEXTS("a list of texts, such as [Retry-After]"),
    MAP("a map"),
    SECTION("a map"),
    FIELD("a type, or a map with the key 'type'");

    private final String expected;

    ValueKind(String expected) {
        this.expected = expected;
    }

    /** What the value should be, in words. */
    public String expected() {
        return expected;
    }
}
