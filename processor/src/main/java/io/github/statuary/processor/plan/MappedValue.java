package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type that {@code HttpStatusMapper.toResponse} takes without its being thrown.
 *
 * @param exposed whether the type is public
 * @param warnings of compilers about its use
 * @param exhaustive whether the cases are all there can be: those of a sealed family
 * @param cases what an object of the type may be, subtypes first
 */
public record MappedValue(
        ClassName name, TypeName type, boolean exposed, Set<String> warnings, boolean exhaustive, List<Case> cases) {

    public MappedValue {
        cases = List.copyOf(cases);
    }

    /**
     * What a value may be.
     *
     * @param mapped what its response is; empty for a generated exception, which says it itself
     */
    public record Case(ClassName name, TypeName type, Optional<MappedType> mapped) {}
}
