package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
import io.github.statuary.processor.plan.MappedValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the methods that describe values: overloads, unless there are many. The compiler looks at all overloads for each
 * call, so that the time for a thousand types was mostly spent on that.
 */
final class ValueMethods {

    private static final int MOST_OVERLOADS = 100;

    private final Map<ClassName, String> suffixes = new HashMap<>();

    ValueMethods(List<MappedValue> values) {
        Set<String> taken = new HashSet<>();
        for (MappedValue value : values.size() > MOST_OVERLOADS ? values : List.<MappedValue>of()) {
            String name = String.join("", value.name().simpleNames());
            String unique = name;
            for (int next = 2; !taken.add(unique); next++) {
                unique = name + "_" + next;
            }
            suffixes.put(value.name(), unique);
        }
    }

    /** The method that makes the problem of a value. */
    String problem(MappedValue value) {
        return "problemOf" + suffixes.getOrDefault(value.name(), "");
    }

    /** The method that makes the header fields of a value. */
    String headers(MappedValue value) {
        return "headersOf" + suffixes.getOrDefault(value.name(), "");
    }
}
