package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Creating, throwing and catching. */
public final class ThrowChapter implements Chapter {

    private static final List<String> DEPTHS = List.of("10", "50", "100");
    private static final List<Map.Entry<String, String>> METHODS = List.of(
            Map.entry("stackless", "the stackless limit"),
            Map.entry("never", "Statuary, `NEVER`"),
            Map.entry("serverErrorsOnly404", "Statuary, `SERVER_ERRORS_ONLY`, a 404"),
            Map.entry("plain", "`RuntimeException`"),
            Map.entry("always", "Statuary, `ALWAYS`"),
            Map.entry("serverErrorsOnly500", "Statuary, `SERVER_ERRORS_ONLY`, a 500"),
            Map.entry("spring", "Spring `ResponseStatusException`"),
            Map.entry("jakarta", "Jakarta REST (Jersey)"),
            Map.entry("zalando", "zalando problem"));
    private static final String CONSTRUCTORS =
            "the constructors of three more classes run, and one more field is set; the rest is the JVM's unwinding.";

    @Override
    public String name() {
        return "throw";
    }

    @Override
    public Table measure(Form form) throws Exception {
        Form longer = form.withThreeTimesTheForks();
        Scores scores = Scores.of(ThrowBenchmark.class, longer).and(Scores.of(PeerThrowBenchmark.class, longer));
        List<Row> rows = new ArrayList<>();
        for (var method : METHODS) {
            String label = method.getValue();
            rows.add(new Row(
                    label,
                    label.startsWith("Statuary"),
                    scores.cells(method.getKey(), DEPTHS),
                    scores.of(method.getKey(), "50").median()));
        }
        return new Table(
                name(),
                "Create, throw and catch",
                "An exception with a message, created at the bottom of a stack of 10, 50 and 100 frames, for peers of 50, and caught at its"
                        + " top."
                        + " Nanoseconds of CPU time: the median of the iterations with quartiles, and bytes allocated.",
                List.of("", "10 deep, ns", "bytes", "50 deep, ns", "bytes", "100 deep, ns", "bytes"),
                rows,
                "ns at depth 50",
                targets(scores));
    }

    private static List<Target> targets(Scores scores) {
        List<Target> targets = new ArrayList<>();
        for (String depth : DEPTHS) {
            targets.add(Target.atMost(
                    "with a trace, by a `RuntimeException`, depth " + depth,
                    ratio(scores, "always", "plain", depth),
                    1.1,
                    "times",
                    CONSTRUCTORS));
            targets.add(Target.atMost(
                    "without, by the stackless limit, depth " + depth,
                    ratio(scores, "never", "stackless", depth),
                    1.1,
                    "times",
                    CONSTRUCTORS));
        }
        targets.add(Target.atMost(
                "allocated without a trace", scores.of("never", "50").bytes(), 80, "bytes", ""));
        return targets;
    }

    private static double ratio(Scores scores, String own, String limit, String depth) {
        return scores.of(own, depth).median() / scores.of(limit, depth).median();
    }
}
