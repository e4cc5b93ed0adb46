package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedMember;
import io.github.statuary.processor.plan.MappedObject;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.ProblemException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the members of problem types that are log-only or secret, also those within objects, and keeps only their marks. */
final class HiddenMembers {

    private final Map<String, List<Field>> objects = new HashMap<>();
    private final Map<String, Set<String>> marks = new HashMap<>();

    private HiddenMembers(GenerationPlan plan) {
        for (ObjectType object : plan.objects()) {
            objects.put(object.name(), object.fields());
        }
        for (MappedObject object : plan.mappings().objects()) {
            objects.put(object.name().canonicalName(), plan.fields(object));
        }
    }

    /** The marks by type URI. */
    static Map<String, Set<String>> of(GenerationPlan plan) {
        HiddenMembers hidden = new HiddenMembers(plan);
        for (ProblemException problem : plan.problems()) {
            hidden.add(problem.type().type().toString(), "", problem.type().fields(), Set.of());
        }
        for (MappedType mapped : plan.mappings().types()) {
            List<Field> fields =
                    mapped.problem().members().stream().map(MappedMember::field).toList();
            hidden.add(mapped.problem().type().toString(), "", fields, Set.of());
        }
        return hidden.marks;
    }

    /**
     * Adds the marks of fields.
     *
     * @param parent the path of the member whose object has the fields; empty for the problem itself
     * @param around the objects that the fields are in
     */
    private void add(String type, String parent, List<Field> fields, Set<String> around) {
        for (Field field : fields) {
            String path = parent.isEmpty() ? MemberPath.of(field.name()) : MemberPath.of(parent, field.name());
            if (!field.isPublic()) {
                marks.computeIfAbsent(type, none -> new TreeSet<>()).add(HiddenName.of(type, path));
            } else if (field.type().innermost() instanceof ObjectOf object && !around.contains(object.name())) {
                Set<String> within = new HashSet<>(around);
                within.add(object.name());
                add(type, path, objects.getOrDefault(object.name(), List.of()), within);
            }
        }
    }
}
