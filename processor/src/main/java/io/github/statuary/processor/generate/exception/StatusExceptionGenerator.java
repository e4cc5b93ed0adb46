package io.github.statuary.processor.generate.exception;

import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Written;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Generates the exception class of each status; one that is the same for the default annotation is copied. */
public final class StatusExceptionGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.hasOwnCore();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        Map<String, Status> standard = new HashMap<>();
        for (StatusException exception : plan.standardCore().exceptions()) {
            standard.put(exception.className(), exception.status());
        }
        List<GeneratedType> types = new ArrayList<>();
        for (StatusException exception : plan.exceptions()) {
            types.add(
                    // The same object in most packages: a record's own comparison is linked only where it is needed.
                    Objects.equals(exception.status(), standard.get(exception.className()))
                            ? KeptSource.ofCore(plan.packageName(), exception.className())
                            : new GeneratedType(
                                    plan.packageName(),
                                    exception.className(),
                                    new Written(StatusExceptionSource.of(plan, exception))));
        }
        return types;
    }
}
