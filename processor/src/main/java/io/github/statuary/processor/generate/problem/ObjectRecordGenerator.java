package io.github.statuary.processor.generate.problem;

import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Written;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.List;

/** Generates the record of each object of the catalog, such as {@code Violation}. */
public final class ObjectRecordGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return !plan.objects().isEmpty();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        LogTexts log = new LogTexts(plan.objects());
        List<GeneratedType> types = new ArrayList<>();
        for (ObjectType object : plan.objects()) {
            types.add(new GeneratedType(
                    plan.packageName(), object.className(), new Written(ObjectRecord.source(plan, object, log))));
        }
        return types;
    }
}
