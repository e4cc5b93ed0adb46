package io.github.statuary.catalog.model;

import java.util.List;

/**
 * An object that members consist of. It becomes a record.
 *
 * @param name the catalog's key, such as {@code violation}; a response does not contain it
 * @param fields the members of the object, at least one
 */
public record ObjectType(String name, List<Field> fields, Position position) {

    public ObjectType {
        fields = List.copyOf(fields);
    }

    /** The simple name of the record: {@code field-error} is {@code FieldError}. */
    public String className() {
        return className(name);
    }

    /** The simple name of the record of the object of that name. */
    public static String className(String name) {
        return JavaNames.upperCamel(name);
    }
}
