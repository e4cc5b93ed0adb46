package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.mapped.UpstreamHoles;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Copies the types of the client side that belong to the core: the exceptions, their decoder, and how they are answered. */
public final class UpstreamCoreGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.upstream().generated() && plan.hasOwnCore();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        Set<String> fixed = new TreeSet<>(CoreTypes.OF_UPSTREAM);
        fixed.removeAll(CoreTypes.UPSTREAM_OF_EACH_PACKAGE);
        fixed.remove(CoreTypes.UPSTREAM_EXCEPTION);
        List<GeneratedType> types = new ArrayList<>();
        types.add(KeptSource.type(plan.packageName(), CoreTypes.UPSTREAM_EXCEPTION, classes(plan)));
        for (String name : fixed) {
            boolean answers = name.equals(CoreTypes.UPSTREAM_ANSWERS);
            types.add(KeptSource.type(plan.packageName(), name, answers ? UpstreamHoles.ofAnswers(plan) : Map.of()));
        }
        return types;
    }

    /** The classes of the statuses, if they are not those of the default annotation. */
    private static Map<String, String> classes(GenerationPlan plan) {
        List<StatusException> exceptions = plan.exceptions();
        if (facts(exceptions).equals(facts(plan.standardCore().exceptions()))) {
            return Map.of();
        }
        return Map.of("classes", StatusClasses.classes(exceptions), "byCode", StatusClasses.cases(exceptions));
    }

    /** What the classes depend on. */
    private static List<Object> facts(List<StatusException> exceptions) {
        List<Object> facts = new ArrayList<>();
        for (StatusException exception : exceptions) {
            facts.add(exception.status().code());
            facts.add(exception.status().name());
            facts.add(exception.status().phrase());
        }
        return facts;
    }
}
