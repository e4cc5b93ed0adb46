package io.github.statuary.processor.generate.mapped;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates {@code HttpStatusMapper}, which is a part of the core, and {@code MappedProblems}, which the mapper asks about classes that know nothing of HTTP.
 * Where no class is mapped, both are copied.
 */
public final class MapperGenerator implements Generator {

    private static final String MAPPER = CoreTypes.HTTP_STATUS_MAPPER;

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        String packageName = plan.packageName();
        if (!plan.hasOwnCore()) {
            return plan.mappings().isEmpty()
                    ? List.of()
                    : List.of(GeneratedType.built(packageName, MappedProblemsType.of(plan)));
        }
        Map<String, String> holes = new HashMap<>(UpstreamHoles.ofMapper(plan));
        if (plan.frameworkErrors()) {
            holes.put(
                    "warning",
                    CoreTypes.FAILURE_LOG + ".warning(" + MAPPER
                            + ".class, \"The customizer of a problem \" + what, failure);");
        }
        if (plan.mappings().isEmpty()) {
            return List.of(
                    KeptSource.ofCore(packageName, MAPPER, holes),
                    KeptSource.ofCore(packageName, CoreTypes.MAPPED_PROBLEMS));
        }
        holes.put("values", superclassForValues(plan));
        return List.of(
                KeptSource.ofCore(packageName, MAPPER, holes),
                GeneratedType.built(packageName, MappedProblemsType.of(plan)));
    }

    /** The {@code extends} clause of the types that answer values, too; empty if no type of values is mapped. */
    public static String superclassForValues(GenerationPlan plan) {
        return plan.mappings().values().isEmpty()
                ? ""
                : "extends " + CoreTypes.MAPPED_PROBLEMS + "." + ValueResponses.NAME;
    }
}
