package io.github.statuary.processor.generate.exception;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.ArrayList;
import java.util.List;

/** Generates {@code ExceptionsByCode}; where it is the same for the default annotation it is copied. */
public final class ExceptionsByCodeGenerator implements Generator {

    private static final String NAME = CoreTypes.EXCEPTIONS_BY_CODE;

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.hasOwnCore();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        boolean standard = facts(plan.statuses(), plan.exceptions())
                .equals(facts(
                        plan.standardCore().statuses(), plan.standardCore().exceptions()));
        return List.of(
                standard
                        ? KeptSource.ofCore(plan.packageName(), NAME)
                        : GeneratedType.built(plan.packageName(), ExceptionsByCodeType.of(plan)));
    }

    /** What the type depends on: the code of each error with its required fields, and the class of each code. */
    private static List<Object> facts(List<Status> statuses, List<StatusException> exceptions) {
        List<Object> facts = new ArrayList<>();
        for (Status status : statuses) {
            if (status.category().isError()) {
                facts.add(status.code());
                facts.add(status.requiredHeaders());
            }
        }
        for (StatusException exception : exceptions) {
            facts.add(exception.status().code());
            facts.add(exception.status().standing());
            facts.add(exception.className());
        }
        return facts;
    }
}
