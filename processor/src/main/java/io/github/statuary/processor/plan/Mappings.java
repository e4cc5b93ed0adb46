package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The existing classes that are mapped, with their responses.
 *
 * @param types all classes, in the order of their names
 * @param values the types that the mapper takes as values, in the order of their names
 * @param objects the classes of members that are written as JSON objects, in the order of their names
 * @param throwables the classes that can be thrown, which an adapter may name
 */
public record Mappings(
        List<MappedType> types, List<MappedValue> values, List<MappedObject> objects, List<ClassName> throwables) {

    /** No mapped class. */
    public static final Mappings NONE = new Mappings(List.of(), List.of(), List.of(), List.of());

    public Mappings {
        types = List.copyOf(types);
        values = List.copyOf(values);
        objects = List.copyOf(objects);
        throwables = List.copyOf(throwables);
    }

    /** The types whose objects may be thrown. */
    public List<MappedType> thrown() {
        List<MappedType> thrown = new ArrayList<>();
        for (MappedType type : types) {
            if (type.thrown()) {
                thrown.add(type);
            }
        }
        return thrown;
    }

    /** Whether no class is mapped. */
    public boolean isEmpty() {
        return types.isEmpty() && values.isEmpty();
    }

    /** The compiler warnings about the use of all types, in order. */
    public List<String> warnings() {
        Set<String> warnings = new TreeSet<>();
        types.forEach(type -> warnings.addAll(type.warnings()));
        values.forEach(value -> warnings.addAll(value.warnings()));
        objects.forEach(object -> warnings.addAll(object.warnings()));
        return List.copyOf(warnings);
    }
}
