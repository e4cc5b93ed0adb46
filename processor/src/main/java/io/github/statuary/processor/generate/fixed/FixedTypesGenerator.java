package io.github.statuary.processor.generate.fixed;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
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

    /** The logger of SLF4J, an optional type of the frameworks that log by it. */
    public static final String SLF4J = "org.slf4j.LoggerFactory";

    /** The logger of JBoss Logging, an optional type of the frameworks that log by it. */
    public static final String JBOSS_LOGGING = "org.jboss.logging.Logger";

    private static final List<String> TYPES = List.of(
            CoreTypes.HEADER_FIELDS,
            CoreTypes.HTTP_STATUS_EXCEPTION,
            CoreTypes.JSON,
            CoreTypes.MEMBERS,
            CoreTypes.PROBLEM,
            CoreTypes.PROBLEM_RESPONSE);

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (String name : plan.hasOwnCore() ? TYPES : List.<String>of()) {
            types.add(KeptSource.type(plan.packageName(), name));
        }
        if (!plan.adapters().isEmpty()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.FAILURES, failures(plan)));
        }
        if (plan.frameworkErrors()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.FRAMEWORK_ERRORS, frameworkErrors(plan)));
            String log = CoreTypes.FAILURE_LOG + formOfLog(plan);
            types.add(KeptSource.renamed(plan.packageName(), log, CoreTypes.FAILURE_LOG, Map.of()));
        }
        if (plan.hasContainers()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.SNAPSHOT));
        }
        return types;
    }

    /** An invalid request has the problem type that the request for generation names. */
    private static Map<String, String> frameworkErrors(GenerationPlan plan) {
        Map<String, String> holes = new HashMap<>(UpstreamHoles.ofFrameworkErrors(plan));
        if (plan.validationProblem().isEmpty()) {
            return holes;
        }
        ProblemException validation = plan.validationProblem().get();
        holes.put("typed", """
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
                        validation.status().code()));
        return holes;
    }

    /** The expression for the type. The constant of a deprecated class would be a warning. */
    private static String type(ProblemException problem) {
        return problem.isDeprecated()
                ? "java.net.URI.create("
                        + JavaText.literal(problem.type().type().toString()) + ")"
                : problem.className() + ".TYPE";
    }

    /** The form of the log for the logging API that a framework here uses itself; empty for the JDK's. */
    private static String formOfLog(GenerationPlan plan) {
        if (plan.optionalTypes().contains(SLF4J)) {
            return "OfSlf4j";
        }
        return plan.optionalTypes().contains(JBOSS_LOGGING) ? "OfJboss" : "";
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
        return holes;
    }
}
