package io.github.statuary.processor.generate.adapter;

import io.github.statuary.processor.plan.GenerationPlan;
import java.util.function.Predicate;

/**
 * A kept source of an adapter, and when it is copied.
 *
 * @param folder the last part of the package
 * @param kept the name of the source
 * @param name the name of the generated type
 * @param applies whether a plan needs it
 * @param eachClass whether there is one type for each answered class rather than a single type
 */
public record AdapterSource(
        String folder, String kept, String name, Predicate<GenerationPlan> applies, boolean eachClass) {

    /** The source, only for plans that also meet the condition. */
    AdapterSource where(Predicate<GenerationPlan> condition) {
        return new AdapterSource(folder, kept, name, applies.and(condition), eachClass);
    }
}
