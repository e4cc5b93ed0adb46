package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
import io.github.statuary.processor.plan.MappedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nested classes that the mapped types are in, if they are more than one class file holds: 1,700 were too many. */
final class MappedParts {

    private static final int MOST = 400;

    private final List<List<MappedType>> parts = new ArrayList<>();
    private final Map<ClassName, String> names = new HashMap<>();

    MappedParts(List<MappedType> types) {
        for (int from = 0; from < types.size() && types.size() > MOST; from += MOST) {
            List<MappedType> part = types.subList(from, Math.min(from + MOST, types.size()));
            parts.add(part);
            part.forEach(type -> names.put(type.name(), name(parts.size())));
        }
    }

    /** The types of each part; no part, if all types are in one class. */
    List<List<MappedType>> all() {
        return List.copyOf(parts);
    }

    /** The simple name of a part, counted from 1. */
    static String name(int part) {
        return "Part" + part;
    }

    /** The simple name of the part that a type is in. */
    Optional<String> nameOf(MappedType type) {
        return Optional.ofNullable(names.get(type.name()));
    }
}
