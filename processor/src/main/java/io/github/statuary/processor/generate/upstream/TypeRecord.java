package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.generate.problem.FieldValue;
import io.github.statuary.processor.generate.problem.NestedEnum;
import io.github.statuary.processor.generate.problem.ProblemDoc;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.UpstreamObjects;
import io.github.statuary.processor.plan.UpstreamPlan;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes the records of problem types and objects in {@code UpstreamProblem}: their public fields, in the order of the catalog. */
final class TypeRecord {

    /** The types that a record names: those of the JDK that fields have, and annotations. */
    private static final Set<String> OF_FIELDS = Set.of(
            "BigDecimal",
            "Boolean",
            "Double",
            "Duration",
            "GeneratedByStatuary",
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

    /** The simple names of other types that an enum of a field has, too, so that the source must name these types in full. */
    static Set<String> enumsLikeTypes(UpstreamPlan plan, ClassName outer) {
        List<FieldValue> all = new ArrayList<>();
        for (UpstreamType type : plan.types()) {
            all.addAll(values(type.type().fields(), outer.nestedClass(type.name()), plan.objects(type)));
        }
        for (UpstreamObjects objects : List.of(plan.ownObjects(), plan.objectsOfServices())) {
            for (ObjectType object : objects.received()) {
                ClassName record = outer.nestedClass(objects.name(object.name()));
                all.addAll(values(object.fields(), record, objects));
            }
        }
        Set<String> shadowing = new HashSet<>();
        for (FieldValue value : all) {
            value.nestedEnum().filter(OF_FIELDS::contains).ifPresent(shadowing::add);
        }
        return shadowing;
    }

    void add(UpstreamType type) {
        ProblemType problem = type.type();
        String above = problem.family().map(plan.families()::get).orElse(outer.simpleName());
        add(
                outer.nestedClass(type.name()),
                problem.fields(),
                plan.objects(type),
                "The data of the type " + problem.type() + ": " + problem.title(),
                " of the problem",
                " implements " + above);
    }

    /** The records of objects, which are the same in all problem types of a catalog. */
    void addObjects(UpstreamObjects objects) {
        for (ObjectType object : objects.received()) {
            add(
                    outer.nestedClass(objects.name(object.name())),
                    object.fields(),
                    objects,
                    "An object in problems: the public members of '" + object.name() + "' in the catalog.",
                    " of the object",
                    "");
        }
    }

    private void add(
            ClassName record, List<Field> fields, UpstreamObjects objects, String doc, String of, String above) {
        List<FieldValue> values = values(fields, record, objects);
        String parameters = parameters(values, of);
        List<String> components = new ArrayList<>();
        values.forEach(value -> components.add(names.of(value.type()) + " " + value.name()));
        List<FieldValue> copied =
                values.stream().filter(FieldValue::isContainer).toList();
        boolean empty = copied.isEmpty()
                && values.stream().noneMatch(value -> value.nestedEnum().isPresent());
        text.member()
                .doc(DocText.wrap(DocText.escape(doc)) + (parameters.isEmpty() ? "" : "\n\n" + parameters))
                .line("@" + names.of(Marker.NAME))
                .line(JavaText.parenthesized(
                        "record " + record.simpleName(), components, above + " {" + (empty ? "}" : "")));
        if (empty) {
            return;
        }
        text.indent();
        if (!copied.isEmpty()) {
            addConstructor(record, parameters, copied);
        }
        for (FieldValue value : values) {
            NestedEnum.of(value.field().type())
                    .ifPresent(words -> NestedEnum.add(text, names, value.field(), words, value.owner()));
        }
        text.close();
    }

    private void addConstructor(ClassName record, String parameters, List<FieldValue> copied) {
        String whole = copied.get(0).objects().containsValue(record) ? "an object" : "a problem";
        text.member()
                .doc("The data of " + whole + ".\n\n" + parameters)
                .line("public " + record.simpleName() + " {")
                .indent();
        copied.forEach(value -> text.line(value.name() + " = " + value.kept(value.name()) + ";"));
        text.close();
    }

    private static String parameters(List<FieldValue> values, String of) {
        StringBuilder parameters = new StringBuilder();
        for (FieldValue value : values) {
            parameters
                    .append("@param ")
                    .append(value.name())
                    .append(" the member ")
                    .append(ProblemDoc.code(value.field().name()))
                    .append(of)
                    .append(value.field().required() ? "" : ", or null for none")
                    .append('\n');
        }
        return parameters.toString().stripTrailing();
    }

    private static List<FieldValue> values(List<Field> fields, ClassName record, UpstreamObjects objects) {
        Map<String, ClassName> records = records(objects, Objects.requireNonNull(record.enclosingClassName()));
        List<FieldValue> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.isPublic()) {
                values.add(new FieldValue(field, record, records));
            }
        }
        return values;
    }

    private static Map<String, ClassName> records(UpstreamObjects objects, ClassName outer) {
        Map<String, ClassName> records = new HashMap<>();
        objects.names().forEach((object, name) -> records.put(object, outer.nestedClass(name)));
        return records;
    }
}
