package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.processor.generate.exception.ExceptionParts;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.GenerationPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes the record of one object: its constructors, its copies with another value, its texts. */
final class ObjectRecord {

    private final GenerationPlan plan;
    private final ObjectType object;
    private final ClassName self;
    private final List<FieldValue> values = new ArrayList<>();
    private final TypeNames names;
    private final JavaText text = new JavaText();

    private ObjectRecord(GenerationPlan plan, ObjectType object) {
        this.plan = plan;
        this.object = object;
        this.self = plan.type(object.className());
        object.fields().forEach(field -> values.add(new FieldValue(field, self)));
        Set<String> taken = new HashSet<>(Set.of(object.className()));
        values.forEach(value -> value.nestedEnum().ifPresent(taken::add));
        this.names = new TypeNames(self, taken, FieldValue.objects(values));
    }

    static String source(GenerationPlan plan, ObjectType object, LogTexts log) {
        return new ObjectRecord(plan, object).source(log);
    }

    private String source(LogTexts log) {
        addHead();
        ExceptionParts.addSerialVersion(text);
        addChecks();
        addConstructorOfRequired();
        values.stream().filter(value -> !value.field().required()).forEach(this::addCopy);
        new ObjectTexts(text, names, object, values, log).add(plan.coreWritesObjects());
        addStoredForm();
        new ProblemFields(text, names, self).addEnums(values);
        text.close();
        return ExceptionParts.source(plan, names, text);
    }

    private void addHead() {
        List<String> components = new ArrayList<>();
        for (FieldValue value : values) {
            components.add(names.of(value.type()) + " " + value.name());
        }
        String interfaces = plan.coreWritesObjects() ? names.of(plan.type(CoreTypes.PROBLEM_OBJECT)) + ", " : "";
        text.doc(ObjectDoc.of(object) + ObjectDoc.parameters(values));
        ExceptionParts.addOrigin(text, names, plan);
        text.line(JavaText.parenthesized(
                        "public record " + object.className(),
                        components,
                        " implements " + interfaces + names.of(Serializable.class) + " {"))
                .indent();
    }

    /** Of secrets nothing is required: an object that was stored has none. */
    private void addChecks() {
        List<String> statements = new ArrayList<>();
        for (FieldValue value : values) {
            boolean secret = value.field().visibility() == Visibility.SECRET;
            if (value.field().required() && !value.isPrimitive() && !secret) {
                statements.add(names.of(Objects.class) + ".requireNonNull(" + value.name() + ", "
                        + JavaText.literal(value.name()) + ");");
            }
        }
        boolean checked = !statements.isEmpty();
        for (FieldValue value : values) {
            if (value.isContainer()) {
                statements.add(value.name() + " = " + value.kept(value.name()) + ";");
            }
        }
        if (statements.isEmpty()) {
            return;
        }
        text.member()
                .doc("An object of these members."
                        + (values.stream().anyMatch(FieldValue::isContainer) ? " Lists and maps are copied." : "")
                        + "\n\n" + ObjectDoc.parameters(values)
                        + (checked
                                ? "@throws NullPointerException if a member that is required and not secret is null"
                                : ""))
                .line("public " + self.simpleName() + " {")
                .indent();
        statements.forEach(text::line);
        text.close();
    }

    private void addConstructorOfRequired() {
        List<FieldValue> required =
                values.stream().filter(value -> value.field().required()).toList();
        if (required.size() == values.size()) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (FieldValue value : values) {
            if (value.field().required()) {
                parameters.add(names.of(value.type()) + " " + value.name());
            }
            arguments.add(value.field().required() ? value.name() : "null");
        }
        text.member()
                .doc("An object without its optional members.\n\n" + ObjectDoc.parameters(required))
                .line(JavaText.parenthesized("public " + self.simpleName(), parameters, " {"))
                .indent()
                .line(JavaText.parenthesized("this", arguments, ";"))
                .close();
    }

    private void addCopy(FieldValue value) {
        text.member()
                .doc("This object with another " + ProblemDoc.code(value.field().name()) + ".\n\n@param " + value.name()
                        + " the value, or null for none\n@return a new object")
                .line("public " + self.simpleName() + " " + value.field().setter() + "(" + names.of(value.type()) + " "
                        + value.name() + ") {")
                .indent()
                .line(JavaText.parenthesized("return new " + self.simpleName(), arguments(Set.of()), ";"))
                .close();
    }

    /** A record cannot have transient components. */
    private void addStoredForm() {
        Set<FieldValue> secrets = new HashSet<>(values);
        secrets.removeIf(value -> value.field().visibility() != Visibility.SECRET);
        if (!secrets.isEmpty()) {
            text.member()
                    .doc("Without the secret members, which are not in the serialized form.")
                    .line("private " + names.of(Object.class) + " writeReplace() {")
                    .indent()
                    .line(JavaText.parenthesized("return new " + self.simpleName(), arguments(secrets), ";"))
                    .close();
        }
    }

    private List<String> arguments(Set<FieldValue> without) {
        List<String> arguments = new ArrayList<>();
        for (FieldValue value : values) {
            arguments.add(without.contains(value) ? value.none() : value.name());
        }
        return arguments;
    }
}
