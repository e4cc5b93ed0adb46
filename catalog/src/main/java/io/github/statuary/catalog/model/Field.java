package io.github.statuary.catalog.model;

/** A typed member of a problem type. @param name the member's name, as on the wire */
public record Field(String name, FieldType type, boolean required, Visibility visibility) {}
