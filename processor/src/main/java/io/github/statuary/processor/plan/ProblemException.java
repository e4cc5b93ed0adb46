package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Status;

/**
 * The exception class of one problem type.
 *
 * @param status the status of the type
 * @param className its simple name
 * @param superclassName the simple name of the status's exception class, or of its branch if the core has no such class
 * @param ofBranch whether the superclass is that of the branch, which takes the status code
 */
public record ProblemException(
        ProblemType type, Status status, String className, String superclassName, boolean ofBranch) {

    /** Whether the class is deprecated, so that other generated code that names it gets a warning. */
    public boolean isDeprecated() {
        return type.documentation().deprecated().isPresent();
    }
}
