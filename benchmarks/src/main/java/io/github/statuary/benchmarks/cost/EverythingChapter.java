package io.github.statuary.benchmarks.cost;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Spread;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.util.ArrayList;
import java.util.List;

/** The cost of many problem types with a lock, every document and the client side. */
public final class EverythingChapter implements Chapter {

    private static final List<Integer> SIZES = List.of(250, 500, 1000);

    @Override
    public String name() {
        return "compile-everything";
    }

    @Override
    public Table measure(Form form) throws Exception {
        try (Bench bench = Bench.empty()) {
            for (int size : SIZES) {
                bench.add(OwnSubjects.everything(size));
            }
            int rounds = form.coldRounds() < 3
                    ? form.coldRounds()
                    : Math.max(5, form.coldRounds()); // differences of medians
            ColdCompiles compiles =
                    ColdCompiles.of(bench.workplaces(), List.of(Kind.PROCESSED, Kind.GENERATED_BEFORE), rounds);
            List<Row> rows = new ArrayList<>();
            List<Double> costs = new ArrayList<>();
            for (int i = 0; i < SIZES.size(); i++) {
                Workplace workplace = bench.workplaces().get(i);
                Spread cost = compiles.cpu(workplace).own();
                double each = cost.median() / SIZES.get(i);
                costs.add(cost.median());
                rows.add(new Row(
                        workplace.subject().label(),
                        true,
                        List.of(String.valueOf(SIZES.get(i)), Figures.of(cost), Figures.of(each)),
                        each));
            }
            return new Table(
                    name(),
                    "Many problem types, and everything switched on",
                    "The problem types of the table above, with a lock that is compared, every document, and the client side."
                            + " Own CPU (A-B) of a compile in a new JVM, " + rounds
                            + " rounds, in milliseconds: the median with quartiles.",
                    List.of("", "types", "A-B, CPU", "for one type"),
                    rows,
                    "ms of own CPU for one type",
                    targets(new Growth(SIZES, costs)));
        }
    }

    private static List<Target> targets(Growth growth) {
        return List.of(
                exponent("the own cost from 250 to 1000 types", growth),
                exponent("what is beyond 250 types, from 500 to 1000", growth.beyondSmallest()));
    }

    private static Target exponent(String what, Growth growth) {
        return Target.atMost(
                "exponent of " + what, growth.exponent(), 1, "", "the cost grows faster than the number of types.");
    }
}
