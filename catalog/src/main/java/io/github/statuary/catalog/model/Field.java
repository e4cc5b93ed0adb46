package io.github.statuary.catalog.model;

/**
 * A typed member of a problem type.
 *
 * @param name the name of the member in the JSON
 * @param required whether the field is a constructor parameter rather than a fluent setter
 */
public record Field(String name, FieldType type, boolean required, Visibility visibility) {

    /** The name of the accessor and of variables: the member's name in camel case, {@code class_} for {@code class}. */
    public String identifier() {
        return JavaNames.identifier(name);
    }

    /** The name of the fluent setter, {@code withBalance} for {@code balance}. */
    public String setter() {
        return "with" + JavaNames.upperCamel(name);
    }

    /** Whether the response contains the value. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
