package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the exception class of each status, such as {@code NotFoundException}. */
public final class StatusExceptionGenerator implements Generator {

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (StatusException exception : plan.exceptions()) {
            types.add(GeneratedType.built(plan.packageName(), type(plan, exception)));
        }
        return types;
    }

    private static TypeSpec type(GenerationPlan plan, StatusException exception) {
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
        if (hasProblemWithHeaders(plan, status)) {
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

    private static boolean hasProblemWithHeaders(GenerationPlan plan, Status status) {
        return plan.problems().stream()
                .anyMatch(problem -> problem.status().code() == status.code()
                        && !problem.type().requires().isEmpty());
    }
}
