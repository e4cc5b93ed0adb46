package io.github.statuary.processor.generate.exception;

import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.StatusCategory;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies {@code RedirectionException}, {@code ClientErrorException} and {@code ServerErrorException}. */
public final class BranchExceptionGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.hasOwnCore();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (Branch branch : Branch.values()) {
            types.add(KeptSource.ofCore(plan.packageName(), branch.className, holes(plan, branch)));
        }
        return types;
    }

    private static Map<String, String> holes(GenerationPlan plan, Branch branch) {
        Map<String, String> holes = new HashMap<>();
        holes.put("stackTrace", Boolean.toString(plan.recordsStackTrace(branch.category)));
        if (branch == Branch.REDIRECTION) {
            List<Status> redirections = redirections(plan.statuses());
            if (!redirections.equals(redirections(plan.standardCore().statuses()))) {
                holes.put("factories", RedirectionFactories.of(redirections));
            }
        }
        return holes;
    }

    /** The statuses that have a factory. */
    static List<Status> redirections(List<Status> statuses) {
        List<Status> redirections = new ArrayList<>();
        for (Status status : statuses) {
            if (status.category() == StatusCategory.REDIRECTION
                    && status.expectedHeaders().contains("Location")) {
                redirections.add(status);
            }
        }
        return redirections;
    }
}
