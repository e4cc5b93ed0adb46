package io.github.statuary.benchmarks.cost;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.util.ArrayList;
import java.util.List;

/** The cost of the default annotation in a compiler that has been running for a while. */
public final class WarmCompileChapter implements Chapter {

    @Override
    public String name() {
        return "compile-warm";
    }

    @Override
    public Table measure(Form form) throws Exception {
        try (Bench bench = Bench.standard();
                WarmCompiles compiles = new WarmCompiles(bench.workplaces())) {
            compiles.run(form.warmRounds());
            List<Row> rows = new ArrayList<>();
            for (Workplace workplace : bench.workplaces()) {
                Cost cost = compiles.of(workplace);
                rows.add(new Row(
                        workplace.subject().label(),
                        workplace.subject().own(),
                        List.of(Figures.of(cost.own()), Figures.of(cost.felt()), Figures.of(cost.of(Kind.PROCESSED))),
                        cost.own().median()));
            }
            double own = compiles.of(bench.named("statuary")).own().median();
            double floor = compiles.of(bench.named("floor")).own().median();
            return new Table(
                    name(),
                    "What the processor adds to a compile, warm",
                    "All in one JVM, interleaved, " + form.warmRounds()
                            + " rounds after as many to warm up; the class loader of"
                            + " each processor is kept, as build daemons do. CPU time of the compiling thread in milliseconds:"
                            + " the median with quartiles.",
                    List.of("", "A-B", "A-C", "A"),
                    rows,
                    "own CPU (A-B) in ms",
                    List.of(
                            Target.atMost(
                                    "own CPU, by the floor",
                                    own / floor,
                                    2,
                                    "times",
                                    "the floor reads no annotation, looks for no framework, plans nothing and checks no name, but writes.")));
        }
    }
}
