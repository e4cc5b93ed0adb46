package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Field;

/**
 * A member of a mapped class.
 *
 * @param access the expression after the dot that reads the value
 * @param isText whether its text in JSON is its {@code toString()}
 * @param nullable whether the value may be null
 */
public record MappedMember(Field field, String access, boolean isText, boolean nullable) {}
