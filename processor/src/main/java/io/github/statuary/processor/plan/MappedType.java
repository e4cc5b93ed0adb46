package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.ProblemType;
import java.util.List;
import java.util.Set;

/**
 * A class or interface that was there before, and its response.
 *
 * @param type the class with a wildcard for each of its type parameters
 * @param binaryName as {@link Class#getName()} has it
 * @param thrown whether an object of it may be thrown: a throwable class, or any interface
 * @param warnings of compilers about its use and that of its members
 * @param problem the problem, in the words of a catalog; its title is empty where there is none
 * @param members how to read the fields of the problem
 */
public record MappedType(
        ClassName name,
        TypeName type,
        String binaryName,
        boolean thrown,
        Set<String> warnings,
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
