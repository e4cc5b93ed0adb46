package io.github.statuary.processor.generate.core;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.Kernel;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/** Generates what adapters answer the errors of their frameworks with, for those who want that. */
public final class FrameworkErrorsGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.frameworkErrors();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        return List.of(Kernel.type(plan.packageName(), "FrameworkErrors"));
    }
}
