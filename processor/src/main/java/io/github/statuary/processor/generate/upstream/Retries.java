package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Retryable;
import io.github.statuary.processor.plan.UpstreamPlan;
import java.util.TreeMap;

/** Writes what the catalog says about sending a request again. */
final class Retries {

    private Retries() {}

    /** The constant of {@code RetryAdvice.Safety} for a problem type; null where the catalog does not say. */
    static String of(ProblemType problem) {
        return problem.retryable().map(Retries::of).orElse("null");
    }

    /** The expression that finds the constant for a {@code statusCode}. */
    static String ofStatuses(UpstreamPlan plan) {
        String others = plan.others().isEmpty()
                ? "null"
                : plan.others().get(plan.others().size() - 1) + ".Upstream.types().retryable(statusCode)";
        if (plan.retryable().isEmpty()) {
            return others;
        }
        StringBuilder cases = new StringBuilder("switch (statusCode) {");
        new TreeMap<>(plan.retryable())
                .forEach((code, retryable) -> cases.append("\n                case ")
                        .append(code)
                        .append(" -> ")
                        .append(of(retryable))
                        .append(';'));
        return cases.append("\n                default -> ")
                .append(others)
                .append(";\n            }")
                .toString();
    }

    private static String of(Retryable retryable) {
        return "RetryAdvice.Safety." + retryable.name();
    }
}
