package io.github.statuary.processor.generate.core;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.Kernel;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/** Generates {@code Snapshot}, with which problem types copy lists and maps, where one of them has such a field. */
public final class SnapshotGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.problems().stream()
                .flatMap(problem -> problem.type().fields().stream())
                .map(Field::type)
                .anyMatch(type -> type instanceof ListOf || type instanceof MapOf);
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        return List.of(Kernel.type(plan.packageName(), "Snapshot"));
    }
}
