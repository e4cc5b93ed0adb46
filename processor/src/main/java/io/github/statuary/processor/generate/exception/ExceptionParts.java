package io.github.statuary.processor.generate.exception;

import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.GenerationPlan;

/** What every generated exception class has in the same words. */
public final class ExceptionParts {

    /** What a constructor says of its cause. */
    public static final String CAUSE_DOC = "@param cause what led to it, for the log only, or null\n";

    private ExceptionParts() {}

    /** The annotations that say that the class is generated. */
    public static void addOrigin(JavaText text, TypeNames names, GenerationPlan plan) {
        text.line("@" + names.of(Marker.NAME));
        if (plan.generatedAnnotation()) {
            text.line("@" + names.of(Marker.GENERATED) + "(" + JavaText.literal(Marker.PROCESSOR) + ")");
        }
    }

    /** The field that keeps serialized exceptions readable. */
    public static void addSerialVersion(JavaText text) {
        text.member().line("private static final long serialVersionUID = 1L;");
    }

    /** The text of the source file, from its package on. */
    public static String source(GenerationPlan plan, TypeNames names, JavaText text) {
        String imports = names.imports();
        return "package " + plan.packageName() + ";\n\n" + imports + (imports.isEmpty() ? "" : "\n") + text;
    }

    /** The method of {@code ExceptionsByCode} that makes the exceptions of a branch. */
    static String byCodeMethod(Branch branch) {
        return branch == Branch.CLIENT_ERROR ? "clientError" : "serverError";
    }
}
