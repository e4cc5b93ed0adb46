package io.github.statuary.catalog.declaration;

/** A key of a catalog. */
public enum Key {
    BASE("base", 500),
    LANGUAGE("language", 100),
    STATUSES("statuses", ValueKind.SECTION),
    OBJECTS("objects", ValueKind.SECTION),
    PROBLEMS("problems", ValueKind.SECTION),

    NAME("name", 80),
    PHRASE("phrase", 200),
    DESCRIPTION("description", 10_000),
    REFERENCE("reference", 500),
    RETRYABLE("retryable", ValueKind.RETRYABLE, 100),
    CACHEABLE("cacheable", ValueKind.FLAG),
    CONTENT("content", ValueKind.FLAG),
    LOG("log", ValueKind.LOG),

    STATUS("status", ValueKind.NUMBER),
    TITLE("title", 500),
    DETAIL("detail", 5_000),
    RESOLUTION("resolution", 10_000),
    DEPRECATED("deprecated", ValueKind.SUBSTITUTE, 10_000),
    DRAFT("draft", ValueKind.FLAG),
    RETIRED("retired", ValueKind.FLAG),
    EXAMPLE("example", ValueKind.EXAMPLE),
    TYPE("type", 500),
    EXCEPTION("exception", 500),
    FAMILY("family", 500),
    REQUIRES("requires", ValueKind.TEXTS),
    FIELDS("fields", ValueKind.SECTION),

    FIELD_TYPE("type", 20_000),
    REQUIRED("required", ValueKind.FLAG),
    VISIBILITY("visibility", 100),
    JAVA("java", 100),

    LOG_LEVEL("level", 100),
    LOG_TRACE("trace", ValueKind.FLAG);

    private final String word;
    private final ValueKind kind;
    private final int mostCharacters;

    Key(String word, ValueKind kind) {
        this(word, kind, 0);
    }

    Key(String word, int mostCharacters) {
        this(word, ValueKind.TEXT, mostCharacters);
    }

    Key(String word, ValueKind kind, int mostCharacters) {
        this.word = word;
        this.kind = kind;
        this.mostCharacters = mostCharacters;
    }

    /** The key as written in a catalog. */
    public String word() {
        return word;
    }

    public ValueKind kind() {
        return kind;
    }

    /** The maximum length of the text; a constant in a class file has at most 65535 bytes. */
    public int mostCharacters() {
        return mostCharacters;
    }

    /** Whether the text may have several lines. */
    public boolean hasLines() {
        return this == DETAIL || this == DESCRIPTION || this == RESOLUTION || this == DEPRECATED;
    }
}
