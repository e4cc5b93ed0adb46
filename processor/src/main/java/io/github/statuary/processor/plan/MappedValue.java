package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type that {@code HttpStatusMapper.toResponse} takes as a value, without throwing it.
 *
 * @param exposed whether the type is public
 * @param warnings compiler warnings about its use
 * @param exhaustive whether the cases are complete, because the family is sealed
 * @param cases the possible types of an object, subtypes first
 */
public record MappedValue(
        ClassName name, TypeName type, boolean exposed, Set<String> warnings, boolean exhaustive, List<Case> cases) {

    public MappedValue {
        cases = List.copyOf(cases);
    }

    /**
     * One possible type of a value.
     *
     * @param mapped its response; empty for a generated exception, which has its own
     */
    public record Case(ClassName name, TypeName type, Optional<MappedType> mapped) {}
}
