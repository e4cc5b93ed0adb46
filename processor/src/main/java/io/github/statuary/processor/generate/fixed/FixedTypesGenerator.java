package io.github.statuary.processor.generate.fixed;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import java.util.ArrayList;
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

    /** The case of an object among the values that are written as JSON. */
    private static final Map<String, String> OBJECTS = Map.of("objects", """
            if (value instanceof ProblemObject object) {
                            object(object.publicMembers(), depth);
                            return true;
                        }""");

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (String name : plan.hasOwnCore() ? TYPES : List.<String>of()) {
            boolean writesObjects = name.equals(CoreTypes.JSON) && plan.coreWritesObjects();
            types.add(KeptSource.type(plan.packageName(), name, writesObjects ? OBJECTS : Map.of()));
        }
        if (plan.hasOwnCore() && plan.coreWritesObjects()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.PROBLEM_OBJECT));
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
        if (plan.hasObjects()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.OBJECT_MEMBERS));
        }
        return types;
    }

    /** An invalid request has the problem type that the request for generation names. */
    private static Map<String, String> frameworkErrors(GenerationPlan plan) {
        if (plan.validationProblem().isEmpty()) {
            return Map.of();
        }
        ProblemException validation = plan.validationProblem().get();
        return Map.of("typed", """
                problem.status() == 400
                                && problem.extensions().containsKey("errors")
                                && problem.type().toString().equals("about:blank")
                        ? new Problem(
                                %s.TYPE,
                                %s,
                                %d,
                                problem.detail(),
                                problem.instance(),
                                problem.extensions())
                        : problem""".formatted(
                        validation.className(),
                        JavaText.literal(validation.type().title()),
                        validation.status().code()));
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
        String nobodyElses = "ofAnotherPackage(failure) == null";
        if (plan.frameworkErrors()) {
            return Map.of("answers", nobodyElses, "toResponse", "FrameworkErrors.toResponse(failure, customizer)");
        }
        return plan.hasCatchAll() ? Map.of("answers", "Problems.handles(failure) && " + nobodyElses) : Map.of();
    }
}
