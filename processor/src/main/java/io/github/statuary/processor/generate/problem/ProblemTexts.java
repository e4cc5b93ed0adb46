package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.text.Concatenation;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Writes what a problem type's exception says: {@code getMessage()} to the log, {@code initialProblem()} to the client. */
final class ProblemTexts {

    private final JavaText text;
    private final TypeNames names;
    private final LogTexts log;

    ProblemTexts(JavaText text, TypeNames names, LogTexts log) {
        this.text = text;
        this.names = names;
        this.log = log;
    }

    void add(ProblemType problem, ClassName problemClass, List<FieldValue> values) {
        addMessage(problem, values);
        addInitialProblem(problem, names.of(problemClass), values);
    }

    private void addMessage(ProblemType problem, List<FieldValue> values) {
        Concatenation message = new Concatenation();
        problem.detail().ifPresentOrElse(detail -> add(detail, problem, message), () -> message.text(problem.title()));
        String before = " [";
        for (FieldValue value : values) {
            Field field = value.field();
            if (log.isShown(field)) {
                message.text(before + field.name() + "=")
                        .value(log.has(field.type()) ? value.logged(names) : value.name());
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
                .line("protected " + problemClass + " initialProblem() {")
                .indent();
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
                .line(members(problemClass, values))
                .unindent()
                .unindent()
                .close();
    }

    private List<String> members(String problemClass, List<FieldValue> values) {
        List<String> namesAndValues = new ArrayList<>();
        for (FieldValue value : values) {
            if (value.field().isPublic()) {
                namesAndValues.add(JavaText.literal(value.field().name()) + ", " + value.publishedOrNull(names));
            }
        }
        return namesAndValues.isEmpty()
                ? List.of("null);")
                : JavaText.parenthesized(problemClass + ".members", namesAndValues, ");");
    }

    private static void add(DetailTemplate detail, ProblemType problem, Concatenation concatenation) {
        for (Part part : detail.parts()) {
            if (part instanceof Text text) {
                concatenation.text(text.text());
            } else if (part instanceof Placeholder place) {
                Field field = problem.field(place.field()).orElseThrow();
                concatenation.value(field.identifier());
            }
        }
    }
}
