package io.github.statuary.processor.generate.status;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/** Generates the enum {@code HttpStatus}; where it is that of the default annotation it is copied. */
public final class HttpStatusGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.hasOwnCore();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        boolean standard = plan.deprecatedAliases()
                && plan.statuses().equals(plan.standardCore().statuses());
        return List.of(
                standard
                        ? KeptSource.ofCore(plan.packageName(), CoreTypes.HTTP_STATUS)
                        : GeneratedType.built(plan.packageName(), HttpStatusType.of(plan)));
    }
}
