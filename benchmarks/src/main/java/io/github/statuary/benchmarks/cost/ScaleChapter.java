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

/** The cost of many problem types. */
public final class ScaleChapter implements Chapter {

    private static final List<Integer> SIZES = List.of(10, 100, 500, 1000);
    private static final int PEERS_SIZE = 500;

    @Override
    public String name() {
        return "compile-scale";
    }

    @Override
    public Table measure(Form form) throws Exception {
        try (Bench bench = Bench.empty()) {
            List<Workplace> own = new ArrayList<>();
            for (int size : SIZES) {
                own.add(bench.add(OwnSubjects.statuary(size)));
            }
            for (Subject peer : PeerSubjects.of(PEERS_SIZE)) {
                bench.add(peer);
            }
            ColdCompiles compiles = ColdCompiles.of(
                    bench.workplaces(),
                    List.of(Kind.PROCESSED, Kind.GENERATED_BEFORE),
                    Math.max(1, form.coldRounds() * 2 / 5));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                rows.add(row(own.get(i), compiles, SIZES.get(i)));
            }
            for (Workplace peer : bench.peers()) {
                rows.add(row(peer, compiles, PEERS_SIZE));
            }
            return new Table(
                    name(),
                    "Many problem types",
                    "Each problem type with three fields, each type of the peers with five properties. Own CPU (A-B) of a"
                            + " compile in a new JVM in milliseconds: the median with quartiles.",
                    List.of("", "types", "A-B, CPU", "for one type"),
                    rows,
                    "ms of own CPU for one type",
                    targets(own, bench.peers(), compiles));
        }
    }

    private static Row row(Workplace workplace, ColdCompiles compiles, int size) {
        Spread cost = compiles.cpu(workplace).own();
        return new Row(
                workplace.subject().label(),
                workplace.subject().own(),
                List.of(String.valueOf(size), Figures.of(cost), Figures.of(cost.median() / size)),
                cost.median() / size);
    }

    private static List<Target> targets(List<Workplace> own, List<Workplace> peers, ColdCompiles compiles) {
        List<Double> costs = own.stream()
                .map(workplace -> compiles.cpu(workplace).own().median())
                .toList();
        double cheapest = peers.stream()
                .mapToDouble(peer -> compiles.cpu(peer).own().median())
                .min()
                .orElseThrow();
        return List.of(
                Target.atMost(
                        "exponent of the own cost from " + SIZES.get(0) + " to " + SIZES.get(SIZES.size() - 1)
                                + " types",
                        exponent(costs),
                        1,
                        "",
                        "the cost grows faster than the number of types."),
                Target.atMost(
                        "own CPU for one type of " + PEERS_SIZE + ", by the cheapest peer",
                        costs.get(SIZES.indexOf(PEERS_SIZE)) / cheapest,
                        1,
                        "times",
                        "a problem type has more to generate than a type of the peers, and its YAML is read besides."));
    }

    /** The slope of the line through the logarithms, by least squares. */
    private static double exponent(List<Double> costs) {
        double n = costs.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < costs.size(); i++) {
            double size = Math.log(SIZES.get(i));
            double cost = Math.log(costs.get(i));
            x += size;
            y += cost;
            xx += size * size;
            xy += size * cost;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }
}
