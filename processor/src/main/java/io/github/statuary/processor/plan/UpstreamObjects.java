package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.ProblemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The objects of one catalog, for the client side.
 *
 * @param types all objects of the catalog, in the order of their names
 * @param names the simple name of the record in {@code UpstreamProblem}, for each object that public members of problem types
 *     consist of
 */
public record UpstreamObjects(List<ObjectType> types, Map<String, String> names) {

    static final UpstreamObjects NONE = new UpstreamObjects(List.of(), Map.of());

    public UpstreamObjects {
        types = List.copyOf(types);
        names = Map.copyOf(names);
    }

    static UpstreamObjects of(List<ObjectType> types, List<ProblemType> problems, UpstreamNames names) {
        UpstreamObjects unnamed = new UpstreamObjects(types, Map.of());
        Set<String> reached = new HashSet<>();
        problems.forEach(problem -> unnamed.reach(problem.fields(), reached));
        Map<String, String> named = new LinkedHashMap<>();
        for (ObjectType object : types) {
            if (reached.contains(object.name())) {
                named.put(object.name(), names.ofObject(object));
            }
        }
        return new UpstreamObjects(types, named);
    }

    private void reach(List<Field> fields, Set<String> reached) {
        for (Field field : fields) {
            if (field.isPublic() && field.type().innermost() instanceof ObjectOf object && reached.add(object.name())) {
                reach(type(object).fields(), reached);
            }
        }
    }

    /** The objects that have a record. */
    public List<ObjectType> received() {
        List<ObjectType> received = new ArrayList<>();
        for (ObjectType object : types) {
            if (names.containsKey(object.name())) {
                received.add(object);
            }
        }
        return received;
    }

    /** The simple name of the record of an object that has one. */
    public String name(String object) {
        return Objects.requireNonNull(names.get(object));
    }

    /** The object of a field. */
    public ObjectType type(ObjectOf object) {
        return types.stream()
                .filter(type -> type.name().equals(object.name()))
                .findFirst()
                .orElseThrow();
    }
}
