package io.github.statuary.processor.generate.face;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.mapped.MapperGenerator;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;
import java.util.Map;

/** Copies {@code Problems}, with the marker that says what is in the package. */
public final class ProblemsGenerator implements Generator {

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        Map<String, String> holes =
                Map.of("marker", PackageMarker.of(plan), "values", MapperGenerator.superclassForValues(plan));
        return List.of(KeptSource.type(plan.packageName(), CoreTypes.PROBLEMS, holes));
    }
}
