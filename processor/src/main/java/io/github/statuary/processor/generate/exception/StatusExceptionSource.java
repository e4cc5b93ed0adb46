package io.github.statuary.processor.generate.exception;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.header.HeaderSetter;
import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.generate.status.StatusDoc;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.List;
import java.util.Set;

/** The exception class of a status, such as {@code NotFoundException}, as text. */
final class StatusExceptionSource {

    private StatusExceptionSource() {}

    static String of(GenerationPlan plan, StatusException exception) {
        Status status = exception.status();
        Branch branch = Branch.of(status.category());
        ClassName self = plan.type(exception.className());
        TypeNames names = new TypeNames(self, Set.of(self.simpleName(), branch.className));
        JavaText text = new JavaText().doc(StatusDoc.of(status));
        if (status.standing().isDeprecated()) {
            text.line("@" + names.of(Deprecated.class));
        }
        ExceptionParts.addOrigin(text, names, plan);
        text.openType("public class " + self.simpleName() + " extends " + branch.className + " {");
        ExceptionParts.addSerialVersion(text);
        String code = CoreTypes.HTTP_STATUS + ".Code." + status.name();
        ExceptionConstructors constructors =
                new ExceptionConstructors(text, names, self.simpleName(), status.code(), code);
        constructors.add(branch, RequiredHeader.of(status.requiredHeaders()));
        List<HeaderSetter> setters = HeaderSetter.of(status);
        setters.forEach(setter -> setter.add(text, names, self.simpleName()));
        if (!setters.isEmpty()) {
            FluentOverrides.add(text, names, self.simpleName());
        }
        return ExceptionParts.source(plan, names, text.close());
    }
}
