package io.github.statuary.processor.generate.fixed;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.log.LogGenerator;
import io.github.statuary.processor.generate.mapped.UpstreamHoles;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies the types that are the same for every catalog: the root exception, the problem and its writer, the header fields. */
public final class FixedTypesGenerator implements Generator {

    private static final List<String> TYPES = List.of(
            CoreTypes.HEADER_FIELDS,
            CoreTypes.HTTP_STATUS_EXCEPTION,
            CoreTypes.JSON,
            CoreTypes.MEMBERS,
            CoreTypes.PROBLEM,
            CoreTypes.PROBLEM_RESPONSE);

    /** The case of an object among the values that are written as JSON. */
    private static final Map<String, String> OBJECTS = Map.of("objects", """
            if (value instanceof ProblemObject object) {
                            object(object.publicMembers(), depth);
                            return true;
                        }""");

    /** The members of an object whose text may be in a translated detail. */
    private static final Map<String, String> TOLD =
            Map.of("object", "return new ToldObject(object, () -> members.apply(object).entrySet());");

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (String name : plan.hasOwnCore() ? TYPES : List.<String>of()) {
            boolean writesObjects = name.equals(CoreTypes.JSON) && plan.coreWritesObjects();
            types.add(KeptSource.ofCore(plan.packageName(), name, writesObjects ? OBJECTS : Map.of()));
        }
        if (plan.hasOwnCore() && plan.coreWritesObjects()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.PROBLEM_OBJECT));
        }
        if (!plan.adapters().isEmpty()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.FAILURES, failures(plan)));
        }
        if (plan.frameworkErrors()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.FRAMEWORK_ERRORS, frameworkErrors(plan)));
        }
        if (plan.hasContainers()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.SNAPSHOT));
        }
        if (plan.hasObjects()) {
            types.add(KeptSource.type(
                    plan.packageName(),
                    CoreTypes.OBJECT_MEMBERS,
                    plan.languages().translations().isEmpty() ? Map.of() : TOLD));
        }
        return types;
    }

    private static Map<String, String> frameworkErrors(GenerationPlan plan) {
        Map<String, String> holes = new HashMap<>(LogGenerator.frameworkErrors(plan));
        holes.putAll(UpstreamHoles.ofFrameworkErrors(plan));
        plan.validationProblem().ifPresent(problem -> holes.put("typed", typed(problem)));
        return holes;
    }

    /** An invalid request has the problem type that the request for generation names. */
    private static String typed(ProblemException validation) {
        return """
                problem.status() == 400
                                && problem.extensions().containsKey("errors")
                                && problem.type().toString().equals("about:blank")
                        ? new Problem(
                                %s,
                                %s,
                                %d,
                                problem.detail(),
                                problem.instance(),
                                problem.extensions())
                        : problem""".formatted(
                        type(validation),
                        JavaText.literal(validation.type().title()),
                        validation.status().code());
    }

    /** The expression for the type. The constant of a deprecated class would be a warning. */
    private static String type(ProblemException problem) {
        return problem.isDeprecated()
                ? "java.net.URI.create("
                        + JavaText.literal(problem.type().type().toString()) + ")"
                : problem.className() + ".TYPE";
    }

    /** With {@code frameworkErrors} an adapter answers every failure that is not another package's; so does a catch-all mapping. */
    private static Map<String, String> failures(GenerationPlan plan) {
        Map<String, String> holes = new HashMap<>(UpstreamHoles.ofFailures(plan));
        String nobodyElses = "ofAnotherPackage(failure) == null";
        if (plan.frameworkErrors()) {
            holes.put("answers", nobodyElses);
            holes.put("toResponse", "FrameworkErrors.toResponse(failure, customizer)");
        } else if (plan.hasCatchAll()) {
            holes.put("answers", "Problems.handles(failure) && " + nobodyElses);
        }
        if (!plan.frameworkErrors()) {
            LogGenerator.answer(plan).ifPresent(answer -> holes.put("toResponse", answer));
        }
        return holes;
    }
}
