package io.github.statuary.catalog.model;

import java.util.Set;

/**
 * The naming scheme for the exception classes of statuses, and the names that they cannot have.
 *
 * @param prefix the text before the status's name
 * @param suffix the text after it
 * @param taken the simple names of the types that are generated beside those of every catalog
 */
public record ExceptionNaming(String prefix, String suffix, Set<String> taken) {

    /** {@code NOT_FOUND} is {@code NotFoundException}. */
    public static final ExceptionNaming DEFAULT = new ExceptionNaming("", "Exception");

    public ExceptionNaming {
        taken = Set.copyOf(taken);
    }

    /** A scheme for a package with no other types than those of every catalog. */
    public ExceptionNaming(String prefix, String suffix) {
        this(prefix, suffix, Set.of());
    }

    /** The simple name of a status's exception class. */
    public String className(Status status) {
        return className(status.name());
    }

    /** The simple name of the exception class of the status with that constant. */
    public String className(String constant) {
        return prefix + JavaNames.upperCamelOfConstant(constant) + suffix;
    }
}
