package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * A class or interface that was there before, and its response.
 *
 * @param type the class with a wildcard for each of its type parameters
 * @param binaryName as {@link Class#getName()} has it
 * @param thrown whether an object of it may be thrown: a throwable class, or any interface
 * @param warnings of compilers about its use and that of its members
 */
public record MappedType(
        ClassName name,
        TypeName type,
        String binaryName,
        boolean thrown,
        Set<String> warnings,
        MappedProblem problem,
        List<HeaderField> headers) {

    public MappedType {
        headers = List.copyOf(headers);
    }
}
