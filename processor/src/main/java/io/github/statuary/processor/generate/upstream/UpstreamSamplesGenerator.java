package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.List;
import java.util.Map;

/** Generates {@code UpstreamSamples}: a response of each problem type. */
public final class UpstreamSamplesGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.upstream().generated() && !plan.upstream().types().isEmpty();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        JavaText text = new JavaText().indent();
        SampleMethod method = new SampleMethod(text, plan);
        for (UpstreamType type : plan.upstream().types()) {
            method.add(type);
        }
        return List.of(KeptSource.type(
                plan.packageName(),
                CoreTypes.UPSTREAM_SAMPLES,
                Map.of("samples", text.toString().strip())));
    }
}
