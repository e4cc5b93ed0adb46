package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType;

/**
 * A member that clients see.
 *
 * @param name the name in the JSON
 * @param required whether it is always there
 * @param description plain text; may be empty
 */
public record PublicMember(String name, FieldType type, boolean required, String description) {

    /** This member as an optional one. */
    PublicMember asOptional() {
        return new PublicMember(name, type, false, description);
    }
}
