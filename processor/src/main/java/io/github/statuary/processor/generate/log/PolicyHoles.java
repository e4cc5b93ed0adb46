package io.github.statuary.processor.generate.log;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.LogLevel;
import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.ProblemException;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts in the holes of {@code LogPolicies}. */
final class PolicyHoles<V> {

    private static final int WIDTH = 100;
    /** The compiler goes one level deeper for each condition. */
    private static final int MOST_CONDITIONS = 50;

    private static final String NEXT_CASE = "\n            ";

    private final GenerationPlan plan;
    private final Function<LogPolicy, Optional<V>> part;
    private final Function<V, String> value;
    private final String method;

    private PolicyHoles(
            GenerationPlan plan, Function<LogPolicy, Optional<V>> part, Function<V, String> value, String method) {
        this.plan = plan;
        this.part = part;
        this.value = value;
        this.method = method;
    }

    static Map<String, String> of(GenerationPlan plan) {
        PolicyHoles<LogLevel> levels = new PolicyHoles<>(plan, LogPolicy::level, PolicyHoles::level, "levelOf");
        PolicyHoles<Boolean> traces = new PolicyHoles<>(plan, LogPolicy::trace, String::valueOf, "hasTrace");
        return Map.of(
                "suppress", suppress(plan),
                "statusLevel", levels.ofStatus(),
                "levels", levels.ofFailure(),
                "statusTrace", traces.ofStatus(),
                "traces", traces.ofFailure());
    }

    /** Against warnings of the compiler about the classes of problem types that are deprecated. */
    private static String suppress(GenerationPlan plan) {
        boolean deprecated = plan.problems().stream()
                .anyMatch(problem ->
                        problem.isDeprecated() && !problem.type().log().isEmpty());
        return deprecated ? "@SuppressWarnings(\"deprecation\")" : "";
    }

    /** The constant of the JDK. */
    static String level(LogLevel level) {
        return "Level." + level.name();
    }

    /** An expression: what the catalog says of a status, which is a matter of the core. */
    private String ofStatus() {
        if (!plan.hasOwnCore()) {
            return plan.used().core().filter(KnownPackage::logPolicies).isPresent()
                    ? call(plan.corePackage(), "status", "usual")
                    : "usual";
        }
        Map<V, List<String>> codes = new LinkedHashMap<>();
        for (Status status : plan.statuses()) {
            part.apply(status.log())
                    .ifPresent(said -> codes.computeIfAbsent(said, key -> new ArrayList<>())
                            .add(Integer.toString(status.code())));
        }
        if (codes.isEmpty()) {
            return "usual";
        }
        StringBuilder cases = new StringBuilder("switch (status) {");
        codes.forEach((said, some) -> cases.append(NEXT_CASE)
                .append("case ")
                .append(String.join(", ", some))
                .append(" -> ")
                .append(value.apply(said))
                .append(';'));
        return cases.append(NEXT_CASE).append("default -> usual;\n        }").toString();
    }

    /** Statements: what is said of problem types and mapped classes. */
    private String ofFailure() {
        StringBuilder statements = new StringBuilder();
        Map<V, List<String>> classes = new LinkedHashMap<>();
        for (ProblemException problem : plan.problems()) {
            part.apply(problem.type().log())
                    .ifPresent(said -> classes.computeIfAbsent(said, key -> new ArrayList<>())
                            .add("known instanceof " + problem.className()));
        }
        classes.forEach((said, all) -> {
            for (int i = 0; i < all.size(); i += MOST_CONDITIONS) {
                List<String> some = all.subList(i, Math.min(i + MOST_CONDITIONS, all.size()));
                statements
                        .append("if (")
                        .append(either(some))
                        .append(") {" + NEXT_CASE + "return ")
                        .append(value.apply(said))
                        .append(";\n        }\n        ");
            }
        });
        return statements
                .append(plan.hasOwnCore() ? ofOwnMapped() : ofPackages())
                .toString();
    }

    private static String either(List<String> conditions) {
        String line = String.join(" || ", conditions);
        return line.length() < WIDTH ? line : String.join("\n                || ", conditions);
    }

    /** A generated exception has not the policy of a class above it that is mapped. */
    private String ofOwnMapped() {
        return isSaidOfMapped()
                ? "return known instanceof HttpStatusException ? usual : MappedProblems." + method + "(known, usual);"
                : "return usual;";
    }

    /** The exceptions of each package are its own; of a mapped class the package that answers says it. */
    private String ofPackages() {
        String ofExceptions = "usual";
        List<String> cases = new ArrayList<>();
        int owner = plan.mappings().thrown().isEmpty() ? 0 : 1;
        if (isSaidOfMapped()) {
            cases.add("case 1 -> " + CoreTypes.MAPPED_PROBLEMS + "." + method + "(known, usual);");
        }
        for (KnownPackage used : plan.used().direct()) {
            owner++;
            if (used.logPolicies()) {
                ofExceptions = call(used.name(), "known", ofExceptions);
                cases.add("case " + owner + " -> " + call(used.name(), "known", "usual") + ";");
            }
        }
        String ofCore = "usual";
        if (plan.used().core().orElseThrow().logPolicies()) {
            ofExceptions = call(plan.corePackage(), "known", ofExceptions);
            ofCore = call(plan.corePackage(), "known", "usual");
        }
        if (cases.isEmpty()) {
            return "return " + ofCore + ";";
        }
        return """
                if (known instanceof HttpStatusException) {
                            return %s;
                        }
                        return switch (Problems.ownerOf(known)) {
                            %s
                            default -> %s;
                        };""".formatted(ofExceptions, String.join(NEXT_CASE, cases), ofCore);
    }

    private boolean isSaidOfMapped() {
        return plan.mappings().thrown().stream()
                .map(MappedType::log)
                .anyMatch(log -> part.apply(log).isPresent());
    }

    private String call(String packageName, String argument, String usual) {
        return packageName + "." + CoreTypes.LOG_POLICIES + "." + method + "(" + argument + ", " + usual + ")";
    }
}
