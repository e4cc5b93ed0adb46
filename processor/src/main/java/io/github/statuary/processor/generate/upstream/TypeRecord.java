package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.generate.problem.FieldValue;
import io.github.statuary.processor.generate.problem.NestedEnum;
import io.github.statuary.processor.generate.problem.ProblemDoc;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.UpstreamPlan;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the record of a problem type in {@code UpstreamProblem}: its public fields, in the order of the catalog. */
final class TypeRecord {

    /** The types of the JDK that fields have. */
    private static final Set<String> OF_FIELDS = Set.of(
            "BigDecimal",
            "Boolean",
            "Double",
            "Duration",
            "Instant",
            "Integer",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Override",
            "String",
            "URI",
            "UUID");

    private final JavaText text;
    private final TypeNames names;
    private final ClassName outer;
    private final UpstreamPlan plan;

    TypeRecord(JavaText text, TypeNames names, ClassName outer, UpstreamPlan plan) {
        this.text = text;
        this.names = names;
        this.outer = outer;
        this.plan = plan;
    }

    /** The simple names of JDK types that an enum of a field has, too, so that the source must name these types in full. */
    static Set<String> enumsLikeTypes(UpstreamPlan plan, ClassName outer) {
        Set<String> shadowing = new HashSet<>();
        for (UpstreamType type : plan.types()) {
            for (FieldValue value : values(type, outer)) {
                value.nestedEnum().filter(OF_FIELDS::contains).ifPresent(shadowing::add);
            }
        }
        return shadowing;
    }

    void add(UpstreamType type) {
        List<FieldValue> values = values(type, outer);
        List<String> components = new ArrayList<>();
        values.forEach(value -> components.add(names.of(value.type()) + " " + value.name()));
        String above = type.type().family().map(plan.families()::get).orElse(outer.simpleName());
        List<FieldValue> copied =
                values.stream().filter(FieldValue::isContainer).toList();
        boolean empty = copied.isEmpty()
                && values.stream().noneMatch(value -> value.nestedEnum().isPresent());
        text.member()
                .doc(doc(type.type(), values))
                .line("@" + names.of(Marker.NAME))
                .line(JavaText.parenthesized(
                        "record " + type.name(), components, " implements " + above + " {" + (empty ? "}" : "")));
        if (empty) {
            return;
        }
        text.indent();
        if (!copied.isEmpty()) {
            addConstructor(type.name(), values, copied);
        }
        for (FieldValue value : values) {
            NestedEnum.of(value.field().type())
                    .ifPresent(words -> NestedEnum.add(text, names, value.field(), words, value.owner()));
        }
        text.close();
    }

    private void addConstructor(String name, List<FieldValue> values, List<FieldValue> copied) {
        text.member()
                .doc("The data of a problem.\n\n" + parameters(values))
                .line("public " + name + " {")
                .indent();
        copied.forEach(value -> text.line(value.name() + " = " + value.kept(value.name()) + ";"));
        text.close();
    }

    private static String doc(ProblemType type, List<FieldValue> values) {
        String parameters = parameters(values);
        return DocText.wrap(DocText.escape("The data of the type " + type.type() + ": " + type.title()))
                + (parameters.isEmpty() ? "" : "\n\n" + parameters);
    }

    private static String parameters(List<FieldValue> values) {
        StringBuilder parameters = new StringBuilder();
        for (FieldValue value : values) {
            parameters
                    .append("@param ")
                    .append(value.name())
                    .append(' ')
                    .append(ProblemDoc.meaning(value.field()))
                    .append(value.field().required() ? "" : ", or null for none")
                    .append('\n');
        }
        return parameters.toString().stripTrailing();
    }

    private static List<FieldValue> values(UpstreamType type, ClassName outer) {
        List<FieldValue> values = new ArrayList<>();
        for (Field field : type.type().fields()) {
            if (field.isPublic() && PayloadField.isReadable(field.type())) {
                values.add(new FieldValue(field, outer.nestedClass(type.name())));
            }
        }
        return values;
    }
}
