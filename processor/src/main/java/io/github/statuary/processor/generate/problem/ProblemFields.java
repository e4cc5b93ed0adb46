package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.processor.generate.exception.FluentOverrides;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.List;

/** Writes the fields of a problem type: with accessors, with fluent setters where optional, with their enums. */
final class ProblemFields {

    private final JavaText text;
    private final TypeNames names;
    private final String self;

    ProblemFields(JavaText text, TypeNames names, ClassName self) {
        this.text = text;
        this.names = names;
        this.self = self.simpleName();
    }

    void declare(List<FieldValue> values) {
        for (FieldValue value : values) {
            text.member();
            boolean secret = value.field().visibility() == Visibility.SECRET;
            if (secret) {
                text.doc("Transient, so that it is not in the serialized form.");
            } else {
                text.doc(ProblemDoc.sentence(value.field()));
            }
            if (!secret && value.isContainer()) {
                // The lint of JDK 18 and later looks at the interface; what Snapshot makes is serializable.
                text.line("@" + names.of(SuppressWarnings.class) + "(\"serial\")");
            }
            text.line("private " + (value.field().required() ? "final " : "") + (secret ? "transient " : "")
                    + names.of(value.type()) + " " + value.name() + ";");
        }
    }

    void addMethods(List<FieldValue> values) {
        boolean fluent = false;
        for (FieldValue value : values) {
            addAccessor(value);
            if (!value.field().required()) {
                addSetter(value);
                fluent = true;
            }
        }
        if (fluent) {
            FluentOverrides.add(text, names, self);
        }
    }

    void addEnums(List<FieldValue> values) {
        for (FieldValue value : values) {
            NestedEnum.of(value.field().type())
                    .ifPresent(words -> NestedEnum.add(text, names, value.field(), words, value.owner()));
        }
    }

    private void addAccessor(FieldValue value) {
        text.member()
                .doc(sentence(ProblemDoc.explained("Returns ", value.field())) + "\n\n@return the value"
                        + (value.isPrimitive() ? "" : ", or null for none"))
                .line("public " + names.of(value.type()) + " " + value.name() + "() {")
                .indent()
                .line("return " + value.name() + ";")
                .close();
    }

    private void addSetter(FieldValue value) {
        String name = value.name();
        text.member()
                .doc(sentence(ProblemDoc.explained("Sets ", value.field())) + "\n\n@param " + name
                        + " the value, or null for none\n@return this exception")
                .line("public " + self + " " + value.field().setter() + "(" + names.of(value.type()) + " " + name
                        + ") {")
                .indent()
                .line("change(() -> this." + name + " = " + value.kept(name) + ");")
                .line("return this;")
                .close();
    }

    /** The sentence with its full stop; a description has its own. */
    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
