package io.github.statuary.processor.generate;

import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/** One kind of generated type: a pure function from the plan. */
public interface Generator {

    /** Whether the plan needs this kind. */
    default boolean appliesTo(GenerationPlan plan) {
        return true;
    }

    /** The types of this kind. */
    List<GeneratedType> generate(GenerationPlan plan);
}
