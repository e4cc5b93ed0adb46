package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.ProblemType;
import java.util.List;

/**
 * A class or interface that was there before, and its response.
 *
 * @param type the class with a wildcard for each of its type parameters
 * @param binaryName as {@link Class#getName()} has it
 * @param thrown whether an object of it may be thrown: a throwable class, or any interface
 * @param deprecated whether to use it, or one of its members, makes the compiler warn
 * @param problem the problem, in the words of a catalog; its title is empty where there is none
 * @param members how to read the fields of the problem
 */
public record MappedType(
        ClassName name,
        TypeName type,
        String binaryName,
        boolean thrown,
        boolean deprecated,
        ProblemType problem,
        List<MappedMember> members,
        List<HeaderField> headers) {

    public MappedType {
        members = List.copyOf(members);
        headers = List.copyOf(headers);
    }

    /** Whether the type URI says no more than the status. */
    public boolean isBlank() {
        return problem.type().toString().equals("about:blank");
    }
}
