package io.github.statuary.processor.generate.mapped;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.HashMap;
import java.util.Map;

/** The texts for the holes of the core in which a received error is answered; none if the core has no such errors. */
public final class UpstreamHoles {

    private static final String OR = "|| known instanceof UpstreamException";

    private UpstreamHoles() {}

    /** Those of {@code HttpStatusMapper}. */
    static Map<String, String> ofMapper(GenerationPlan plan) {
        Map<String, String> holes = new HashMap<>();
        if (plan.upstream().answered()) {
            holes.put("orUpstream", OR);
            holes.put("clientWrappers", "|| UpstreamAnswers.isWrapper(failure)");
            holes.put("upstream", """
                    if (known instanceof UpstreamException received) {
                                return UpstreamAnswers.logged(received, UnaryOperator.identity());
                            }""");
            holes.put("upstreamCustomized", """
                    if (known instanceof UpstreamException received) {
                                HttpStatusException own = UpstreamAnswers.translated(received, customizer);
                                return own == null ? UpstreamAnswers.logged(received, customizer) : toResponse(own, customizer);
                            }""");
            holes.put("upstreamStatus", """
                    if (known instanceof UpstreamException received) {
                                return UpstreamAnswers.statusCodeOf(received);
                            }""");
        }
        return holes;
    }

    /** Those of {@code Problems}; the core answers a received error, also where every other exception is mapped. */
    public static Map<String, String> ofProblems(GenerationPlan plan, String ofCore) {
        return plan.upstream().answered() ? Map.of("upstream", """
                        if (known instanceof UpstreamException) {
                                    return %s;
                                }""".formatted(ofCore)) : Map.of();
    }

    /** Those of {@code Failures}: also the errors that another package received are that package's. */
    public static Map<String, String> ofFailures(GenerationPlan plan) {
        return plan.upstream().answered() ? Map.of("roots", """
                        boolean root = (type.getName().endsWith(".HttpStatusException")
                                                || type.getName().endsWith(".UpstreamException"))
                                        && Modifier.isAbstract(type.getModifiers());""") : Map.of();
    }

    /** Those of {@code FrameworkErrors}. */
    public static Map<String, String> ofFrameworkErrors(GenerationPlan plan) {
        if (!plan.upstream().answered()) {
            return Map.of();
        }
        return Map.of("upstream", """
                if (HttpStatusMapper.unwrap(failure) instanceof UpstreamException received) {
                            HttpStatusException own = UpstreamAnswers.translated(received, customizer);
                            if (own != null) {
                                return toResponse(own, customizer);
                            }
                            ProblemResponse response = UpstreamAnswers.toResponse(received, customizer);
                            FailureLog.warning(FrameworkErrors.class, UpstreamAnswers.message(received, response), received);
                            return response;
                        }""");
    }

    /** Those of {@code UpstreamAnswers}, which logs as the mapper does. */
    public static Map<String, String> ofAnswers(GenerationPlan plan) {
        return plan.frameworkErrors()
                ? Map.of(
                        "warning",
                        CoreTypes.FAILURE_LOG + ".warning(" + CoreTypes.HTTP_STATUS_MAPPER
                                + ".class, message, failure);")
                : Map.of();
    }
}
