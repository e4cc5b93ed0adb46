package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.processor.generate.text.Concatenation;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a problem type's exception says: {@code getMessage()} to the log, {@code initialProblem()} to the client. */
final class ProblemTexts {

    private final JavaText text;
    private final TypeNames names;

    ProblemTexts(JavaText text, TypeNames names) {
        this.text = text;
        this.names = names;
    }

    void add(ProblemType problem, ClassName problemClass, List<FieldValue> values) {
        addMessage(problem);
        addInitialProblem(problem, names.of(problemClass), values);
    }

    private void addMessage(ProblemType problem) {
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
        text.member()
                .line("@" + names.of(Override.class))
                .line("public " + names.of(String.class) + " getMessage() {")
                .indent()
                .line(message.parts("return ", ";"))
                .close();
    }

    private void addInitialProblem(ProblemType problem, String problemClass, List<FieldValue> values) {
        text.member()
                .line("@" + names.of(Override.class))
                .line(problemClass + " initialProblem() {")
                .indent();
        boolean hasMembers = addMembers(values);
        Concatenation detail = new Concatenation();
        problem.detail().ifPresent(template -> add(template, problem, detail));
        text.line("return new " + problemClass + "(")
                .indent()
                .indent()
                .line("TYPE,")
                .line(JavaText.literal(problem.title()) + ",")
                .line("statusCode(),")
                .line(problem.detail().isEmpty() ? List.of("null,") : detail.parts("", ","))
                .line("null,")
                .line(hasMembers ? "members);" : "null);")
                .unindent()
                .unindent()
                .close();
    }

    private boolean addMembers(List<FieldValue> values) {
        boolean hasMembers = false;
        for (FieldValue value : values) {
            if (value.field().isPublic()) {
                if (!hasMembers) {
                    text.line(names.of(Map.class) + "<" + names.of(String.class) + ", " + names.of(Object.class)
                            + "> members = new " + names.of(LinkedHashMap.class) + "<>();");
                    hasMembers = true;
                }
                addMember(value);
            }
        }
        return hasMembers;
    }

    private void addMember(FieldValue value) {
        String reference = reference(value.name());
        String put = "members.put(" + JavaText.literal(value.field().name()) + ", " + value.published(reference) + ");";
        if (value.isPrimitive()) {
            text.line(put);
        } else {
            text.line("if (" + reference + " != null) {").indent().line(put).close();
        }
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
