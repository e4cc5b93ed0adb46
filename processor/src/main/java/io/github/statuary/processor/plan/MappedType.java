package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.LogPolicy;
import java.util.List;
import java.util.Set;

/**
 * An existing class or interface, and its response.
 *
 * @param type the class with a wildcard for each of its type parameters
 * @param binaryName as returned by {@link Class#getName()}
 * @param thrown whether its objects may be thrown: it is a throwable class, or any interface
 * @param warnings compiler warnings about the use of the type and of its members
 * @param log how the answer is logged, as far as the annotation says so
 */
public record MappedType(
        ClassName name,
        TypeName type,
        String binaryName,
        boolean thrown,
        Set<String> warnings,
        MappedProblem problem,
        List<HeaderField> headers,
        LogPolicy log) {

    private static final Set<String> CATCH_ALLS =
            Set.of("java.lang.Error", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

    public MappedType {
        headers = List.copyOf(headers);
    }

    /** Whether its mapping is for failures that nobody else answers. */
    public boolean isCatchAll() {
        return isCatchAll(binaryName);
    }

    /** Whether the mapping of the class of that name is for failures that nobody else answers. */
    public static boolean isCatchAll(String className) {
        return CATCH_ALLS.contains(className);
    }
}
