package io.github.statuary.catalog.model;

import java.util.Optional;

/**
 * A typed member of a problem type.
 *
 * @param name the name of the member in the JSON; any text
 * @param required whether the field is a constructor parameter rather than a fluent setter
 * @param description for the documentation; may be empty
 * @param javaName the name in Java, if the catalog gives it
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        Visibility visibility,
        String description,
        Optional<String> javaName) {

    /** A field without a description, whose Java name follows from its name. */
    public Field(String name, FieldType type, boolean required, Visibility visibility) {
        this(name, type, required, visibility, "", Optional.empty());
    }

    /** The name of the accessor and of variables: the member's name in camel case, {@code class_} for {@code class}. */
    public String identifier() {
        return javaName.orElseGet(() -> JavaNames.identifier(name));
    }

    /** The name of the fluent setter, {@code withBalance} for {@code balance}. */
    public String setter() {
        return "with" + JavaNames.upperCamel(javaName.orElse(name));
    }

    /** Whether the response contains the value. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
