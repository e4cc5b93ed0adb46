package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What a problem type's exception says: {@code getMessage()} to the log, {@code initialProblem()} to the client. */
final class ProblemTexts {

    private ProblemTexts() {}

    static void add(TypeSpec.Builder type, ProblemType problem, GenerationPlan plan, ClassName self) {
        type.addMethod(message(problem)).addMethod(initialProblem(problem, plan, self));
    }

    private static MethodSpec message(ProblemType problem) {
        Concatenation message = new Concatenation();
        problem.detail().ifPresentOrElse(detail -> add(detail, problem, message), () -> message.text(problem.title()));
        String before = " [";
        for (Field field : problem.fields()) {
            if (field.visibility() == Visibility.LOG_ONLY) {
                message.text(before + field.name() + "=").value(field.identifier());
                before = ", ";
            }
        }
        if (before.equals(", ")) {
            message.text("]");
        }
        return MethodSpec.methodBuilder("getMessage")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", message.expression())
                .build();
    }

    private static MethodSpec initialProblem(ProblemType problem, GenerationPlan plan, ClassName self) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("initialProblem")
                .addAnnotation(Override.class)
                .returns(plan.type("Problem"));
        List<Field> members = problem.fields().stream().filter(Field::isPublic).toList();
        if (!members.isEmpty()) {
            method.addStatement(
                    "$T<$T, $T> members = new $T<>()", Map.class, String.class, Object.class, LinkedHashMap.class);
            for (Field field : members) {
                addMember(method, new FieldValue(field, self));
            }
        }
        return method.addStatement(
                        "return new $T(\nTYPE,\n$S,\nstatusCode(),\n$L,\nnull,\n$L)",
                        plan.type("Problem"),
                        problem.title(),
                        detail(problem),
                        members.isEmpty() ? "null" : "members")
                .build();
    }

    private static void addMember(MethodSpec.Builder method, FieldValue value) {
        String reference = reference(value.name());
        CodeBlock put = CodeBlock.of("members.put($S, $L)", value.field().name(), value.published(reference));
        if (value.isPrimitive()) {
            method.addStatement(put);
        } else {
            method.beginControlFlow("if ($L != null)", reference)
                    .addStatement(put)
                    .endControlFlow();
        }
    }

    private static CodeBlock detail(ProblemType problem) {
        Concatenation concatenation = new Concatenation();
        problem.detail().ifPresent(detail -> add(detail, problem, concatenation));
        return problem.detail().isEmpty() ? CodeBlock.of("null") : concatenation.expression();
    }

    private static void add(DetailTemplate detail, ProblemType problem, Concatenation concatenation) {
        for (Part part : detail.parts()) {
            if (part instanceof Text text) {
                concatenation.text(text.text());
            } else if (part instanceof Placeholder place) {
                Field field = problem.field(place.field()).orElseThrow();
                concatenation.value(reference(field.identifier()));
            }
        }
    }

    /** A field where a local variable may have its name. */
    private static String reference(String name) {
        return name.equals("members") ? "this.members" : name;
    }
}
