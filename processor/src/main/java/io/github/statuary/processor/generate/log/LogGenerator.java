package io.github.statuary.processor.generate.log;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Copies {@code LogPolicies}, and where something is logged {@code FailureLog} and {@code AnswerLog}. Where nobody says how answers
 * are logged, there is only {@code FailureLog}, and only with {@code frameworkErrors}.
 */
public final class LogGenerator implements Generator {

    /** The logger of SLF4J, an optional type of the frameworks that log by it. */
    public static final String SLF4J = "org.slf4j.LoggerFactory";

    /** The logger of JBoss Logging, an optional type of the frameworks that log by it. */
    public static final String JBOSS_LOGGING = "org.jboss.logging.Logger";

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        boolean policies = plan.hasLogPolicies();
        List<GeneratedType> types = new ArrayList<>();
        if (plan.frameworkErrors() || policies && !plan.adapters().isEmpty()) {
            Map<String, String> holes = policies ? Map.of() : Map.of("info", "");
            String kept = CoreTypes.FAILURE_LOG + formOfLog(plan);
            types.add(KeptSource.renamed(plan.packageName(), kept, CoreTypes.FAILURE_LOG, holes));
            if (policies) {
                types.add(KeptSource.type(plan.packageName(), CoreTypes.ANSWER_LOG, answerLog(plan)));
            }
        }
        if (policies) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.LOG_POLICIES, PolicyHoles.of(plan)));
        }
        return types;
    }

    /** What {@code FrameworkErrors} has in its holes where somebody says how answers are logged. */
    public static Map<String, String> frameworkErrors(GenerationPlan plan) {
        if (!plan.hasLogPolicies()) {
            return Map.of();
        }
        Map<String, String> holes = new HashMap<>();
        holes.put("answered", "AnswerLog.answered(response, failure);");
        holes.put("unexpected", "AnswerLog.unexpected(response, failure);");
        holes.put("refused", "AnswerLog.refused(response, refusal);");
        String unlessOff = "\n                AnswerLog.isOff(%s) ? problem : identified(problem)";
        holes.put("handledProblem", unlessOff.formatted("known.status(), failure"));
        holes.put("unexpectedProblem", unlessOff.formatted("problem.status(), null"));
        holes.put("refusedProblem", unlessOff.formatted("problem.status(), null"));
        holes.put("log", "");
        return holes;
    }

    /** What {@code Failures} answers without {@code frameworkErrors}: what somebody gives a level is logged. */
    public static Optional<String> answer(GenerationPlan plan) {
        return plan.hasLogPolicies() && !plan.frameworkErrors()
                ? Optional.of("AnswerLog.answered(Problems.toResponse(failure, customizer), failure)")
                : Optional.empty();
    }

    private static Map<String, String> answerLog(GenerationPlan plan) {
        if (!plan.frameworkErrors()) {
            return Map.of("logger", CoreTypes.FAILURES + ".class", "usual", "Level.OFF", "errors", "");
        }
        Map<String, String> holes = new HashMap<>();
        plan.validationProblem().ifPresent(problem -> {
            String type = JavaText.literal(problem.type().type().toString());
            String isInvalid = "response.problem().type().toString().equals(" + type + ")";
            LogPolicy log = problem.type().log();
            log.level()
                    .ifPresent(level -> holes.put(
                            "level",
                            isInvalid + "\n                ? " + PolicyHoles.level(level)
                                    + "\n                : LogPolicies.levelOf(status, usual(status))"));
            log.trace()
                    .ifPresent(trace -> holes.put(
                            "trace",
                            (trace ? isInvalid + " || " : "!" + isInvalid + "\n                && ")
                                    + "LogPolicies.hasTrace(status, true)"));
        });
        return holes;
    }

    /** The form of the log for the logging API that a framework here uses itself; empty for the JDK's. */
    private static String formOfLog(GenerationPlan plan) {
        if (plan.optionalTypes().contains(SLF4J)) {
            return "OfSlf4j";
        }
        return plan.optionalTypes().contains(JBOSS_LOGGING) ? "OfJboss" : "";
    }
}
