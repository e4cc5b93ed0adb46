package io.github.statuary.catalog.model;

/**
 * A fluent method that sets a header field.
 *
 * @param says the first sentence of the method's Javadoc
 */
public record HeaderMethod(String name, String says, HeaderParameter parameter) {}
