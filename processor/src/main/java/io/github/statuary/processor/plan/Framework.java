package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.processor.request.ClassPath;
import java.util.List;
import java.util.Optional;

/**
 * How a framework is recognised.
 *
 * @param types the types that the generated adapter needs: where they are, the framework is
 * @param optionalTypes the types that the adapter makes use of where they are, see {@link GenerationPlan#optionalTypes()}
 * @param automatic whether its presence is enough to generate the adapter under {@code AUTO}
 */
public record Framework(Adapter adapter, List<String> types, List<String> optionalTypes, boolean automatic) {

    public Framework {
        types = List.copyOf(types);
        optionalTypes = List.copyOf(optionalTypes);
    }

    /** A framework whose presence on the class path means that it is used. */
    public static Framework detectedBy(Adapter adapter, String... types) {
        return new Framework(adapter, List.of(types), List.of(), true);
    }

    /** A framework whose presence means nothing: it is part of the JDK, or lies under other frameworks. */
    public static Framework onlyWhenNamed(Adapter adapter, String... types) {
        return new Framework(adapter, List.of(types), List.of(), false);
    }

    /** This framework, with types that its adapter makes use of where they are. */
    public Framework makingUseOf(String... optional) {
        return new Framework(adapter, types, List.of(optional), automatic);
    }

    /** The first of the types that is missing, or nothing if the framework is there. */
    public Optional<String> missingFrom(ClassPath classPath) {
        for (String type : types) {
            if (!classPath.has(type)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
