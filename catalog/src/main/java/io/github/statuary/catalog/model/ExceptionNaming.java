package io.github.statuary.catalog.model;

/**
 * The naming scheme for the exception classes of statuses.
 *
 * @param prefix the text before the status's name
 * @param suffix the text after it
 */
public record ExceptionNaming(String prefix, String suffix) {

    /** {@code NOT_FOUND} is {@code NotFoundException}. */
    public static final ExceptionNaming DEFAULT = new ExceptionNaming("", "Exception");

    /** The simple name of a status's exception class. */
    public String className(Status status) {
        return className(status.name());
    }

    /** The simple name of the exception class of the status with that constant. */
    public String className(String constant) {
        return prefix + JavaNames.upperCamelOfConstant(constant) + suffix;
    }
}
