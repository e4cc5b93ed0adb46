package io.github.statuary.processor.generate.core;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.Kernel;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/** Generates the types that are the same for every catalog: the root exception, the problem, its writer, the mapper. */
public final class KernelGenerator implements Generator {

    private static final List<String> TYPES = List.of(
            "HeaderFields",
            "HeaderSyntax",
            "HttpStatusException",
            "HttpStatusMapper",
            "JsonBuffer",
            "JsonText",
            "JsonValueWriter",
            "JsonWriter",
            "Members",
            "Problem",
            "ProblemResponse");

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        return TYPES.stream()
                .map(name -> Kernel.type(plan.packageName(), name))
                .map(type -> MapperSource.withMappings(type, plan))
                .toList();
    }
}
