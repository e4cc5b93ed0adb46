package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes that were there before Statuary, and what the response to each is.
 *
 * @param types all of them, in the order of their names
 * @param values what the mapper takes without its being thrown, in the order of the names
 * @param throwables those that can be thrown, each of which an adapter may name
 */
public record Mappings(List<MappedType> types, List<MappedValue> values, List<ClassName> throwables) {

    /** No mapped class. */
    public static final Mappings NONE = new Mappings(List.of(), List.of(), List.of());

    public Mappings {
        types = List.copyOf(types);
        values = List.copyOf(values);
        throwables = List.copyOf(throwables);
    }

    /** The types whose objects may be thrown. */
    public List<MappedType> thrown() {
        return types.stream().filter(MappedType::thrown).toList();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return types.isEmpty() && values.isEmpty();
    }

    /** The warnings of compilers about the use of all types, in order. */
    public List<String> warnings() {
        Set<String> warnings = new TreeSet<>();
        types.forEach(type -> warnings.addAll(type.warnings()));
        values.forEach(value -> warnings.addAll(value.warnings()));
        return List.copyOf(warnings);
    }
}
