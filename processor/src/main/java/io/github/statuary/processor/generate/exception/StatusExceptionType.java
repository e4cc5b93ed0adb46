package io.github.statuary.processor.generate.exception;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.header.HeaderSetter;
import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.generate.status.StatusDoc;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The exception class of a status, such as {@code NotFoundException}. */
final class StatusExceptionType {

    private StatusExceptionType() {}

    /** @param ofProblems whether a problem type of the status requires header fields of its own */
    static TypeSpec of(GenerationPlan plan, StatusException exception, boolean ofProblems) {
        Status status = exception.status();
        Branch branch = Branch.of(status.category());
        ClassName self = plan.type(exception.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .superclass(plan.type(branch.className))
                .addJavadoc(StatusDoc.of(status))
                .addField(ExceptionParts.serialVersion());
        if (status.standing().isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        CodeBlock code = CodeBlock.of("$T.Code.$L", plan.type("HttpStatus"), status.name());
        ExceptionConstructors.add(type, code, branch, RequiredHeader.of(status.requiredHeaders()));
        if (ofProblems) {
            ExceptionConstructors.addForProblems(type, code, plan.type("HeaderFields"));
        }
        List<HeaderSetter> setters = HeaderSetter.of(status);
        for (HeaderSetter setter : setters) {
            type.addMethod(setter.method(self));
        }
        if (!setters.isEmpty()) {
            FluentOverrides.add(type, self);
        }
        return type.build();
    }
}
