package io.github.statuary.processor.request;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.processor.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts about a user's or library's class or interface that generated code needs.
 *
 * @param type the class with a wildcard for each of its type parameters
 * @param binaryName as returned by {@link Class#getName()}
 * @param throwable whether it is a class that can be thrown
 * @param warnings compiler warnings about its use
 * @param supertypes the qualified names of all its superclasses and interfaces, the nearest first
 * @param missingSuperclass the simple name of a superclass that does not exist yet, because it is generated
 * @param generatedIn the package whose generated exceptions the class is, or is below
 * @param place the class, for messages
 */
public record ClassFacts(
        ClassName name,
        TypeName type,
        String binaryName,
        Access access,
        boolean isInterface,
        boolean throwable,
        Set<String> warnings,
        List<String> supertypes,
        Optional<String> missingSuperclass,
        Optional<String> generatedIn,
        Place place) {

    /** The code that can name the class. */
    public enum Access {
        PUBLIC,
        PACKAGE,
        PRIVATE,
        /** Only the code in the unnamed package, which nothing is generated into. */
        UNNAMED
    }

    public ClassFacts {
        supertypes = List.copyOf(supertypes);
        warnings = Set.copyOf(warnings);
    }

    /** The qualified name. */
    public String qualifiedName() {
        return name.canonicalName();
    }

    /** Whether this is that class or a subtype of it. */
    public boolean isA(String qualifiedName) {
        return qualifiedName().equals(qualifiedName) || supertypes.contains(qualifiedName);
    }
}
