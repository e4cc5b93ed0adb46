package io.github.statuary.processor.generate.face;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.mapped.MapperGenerator;
import io.github.statuary.processor.generate.mapped.UpstreamHoles;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies {@code Problems}, with the marker that says what is in the package. It asks the core's mapper only, or, if several packages
 * map classes, looks for the package that answers.
 */
public final class ProblemsGenerator implements Generator {

    private static final String OF_SEVERAL = "ModuleProblems";

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        Owners owners = new Owners(plan);
        boolean several = !plan.hasOwnCore() && !owners.isEmpty();
        Map<String, String> holes = new HashMap<>(UpstreamHoles.ofProblems(plan, several ? "CORE" : "false"));
        holes.put("marker", PackageMarker.of(plan));
        holes.put("values", MapperGenerator.superclassForValues(plan));
        if (!several) {
            if (!plan.hasOwnCore()) {
                holes.put("maps", owners.core());
            }
            return List.of(KeptSource.type(plan.packageName(), CoreTypes.PROBLEMS, holes));
        }
        holes.put("core", owners.core());
        holes.put("isCatchAll", owners.cases("isCatchAll"));
        holes.put("statusCodeOf", owners.cases("statusCodeOf"));
        holes.put("toResponse", owners.responses());
        holes.put("owner", owners.numbers());
        if (plan.hasLogPolicies()) {
            holes.put("access", ""); // for LogPolicies
        }
        return List.of(KeptSource.renamed(plan.packageName(), OF_SEVERAL, CoreTypes.PROBLEMS, holes));
    }
}
