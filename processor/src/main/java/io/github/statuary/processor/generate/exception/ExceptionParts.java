package io.github.statuary.processor.generate.exception;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** What every generated exception class has in the same words. */
public final class ExceptionParts {

    public static final String CAUSE_DOC = "@param cause what led to it, for the log only, or null\n";

    private ExceptionParts() {}

    public static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    /** The method of {@code ExceptionsByCode} that makes the exceptions of a branch. */
    public static String byCodeMethod(Branch branch) {
        return branch == Branch.CLIENT_ERROR ? "clientError" : "serverError";
    }
}
