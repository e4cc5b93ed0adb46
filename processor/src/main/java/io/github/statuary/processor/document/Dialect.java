package io.github.statuary.processor.document;

import java.util.List;
import java.util.Map;

/** A language of schemas, as far as it differs from the others. */
enum Dialect {
    OPENAPI_3_0("#/components/schemas/"),
    OPENAPI_3_1("#/components/schemas/"),
    JSON_SCHEMA("#/$defs/");

    private final String place;

    Dialect(String place) {
        this.place = place;
    }

    /** The pointer to the schema of a name. */
    String pointer(String name) {
        return place + name;
    }

    /** A schema that is the one of a name, and may get more keywords. */
    Map<String, Object> reference(String name) {
        Map<String, Object> reference = Schemas.map("$ref", pointer(name));
        // Beside a reference, OpenAPI 3.0 ignores all other keywords.
        return this == OPENAPI_3_0 ? Schemas.map("allOf", List.of(reference)) : reference;
    }

    /** Allows one value only; OpenAPI 3.0 has no other word for it. */
    void putConstant(Map<String, Object> schema, Object value) {
        if (this == OPENAPI_3_0) {
            schema.put("enum", List.of(value));
        } else {
            schema.put("const", value);
        }
    }
}
