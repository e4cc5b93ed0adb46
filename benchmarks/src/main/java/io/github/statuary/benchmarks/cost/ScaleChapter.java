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
            for (Subject peer : PeerSubjects.of(PEERS_SIZE, form)) {
                bench.add(peer);
            }
            int rounds = rounds(form);
            ColdCompiles compiles =
                    ColdCompiles.of(bench.workplaces(), List.of(Kind.PROCESSED, Kind.GENERATED_BEFORE), rounds);
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
                            + " compile in a new JVM, " + rounds
                            + " rounds, in milliseconds: the median with quartiles. What a"
                            + " compile costs before the first type flatters the exponent of the whole cost, so there are two"
                            + " more: of what is beyond the cost of " + SIZES.get(0)
                            + " types, by the number of types beyond "
                            + SIZES.get(0) + ", over all sizes and between the two largest." + PeerSubjects.left(form),
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

    private static int rounds(Form form) {
        return Math.max(Math.min(2, form.coldRounds()), form.coldRounds() * 3 / 5);
    }

    private static List<Target> targets(List<Workplace> own, List<Workplace> peers, ColdCompiles compiles) {
        List<Double> costs = own.stream()
                .map(workplace -> compiles.cpu(workplace).own().median())
                .toList();
        double cheapest = peers.stream()
                .mapToDouble(peer -> compiles.cpu(peer).own().median())
                .min()
                .orElseThrow();
        Growth growth = new Growth(SIZES, costs);
        Growth beyond = growth.beyondSmallest();
        int largest = SIZES.get(SIZES.size() - 1);
        String smallest = " beyond " + SIZES.get(0) + " types";
        return List.of(
                exponent("the own cost from " + SIZES.get(0) + " to " + largest + " types", growth),
                exponent("what is" + smallest + ", to " + largest, beyond),
                exponent(
                        "what is" + smallest + ", from " + SIZES.get(SIZES.size() - 2) + " to " + largest,
                        beyond.largest()),
                Target.atMost(
                        "own CPU for one type of " + PEERS_SIZE + ", by the cheapest peer",
                        costs.get(SIZES.indexOf(PEERS_SIZE)) / cheapest,
                        1,
                        "times",
                        "a problem type has more to generate than a type of the peers, and its YAML is read besides."));
    }

    private static Target exponent(String what, Growth growth) {
        return Target.atMost(
                "exponent of " + what, growth.exponent(), 1, "", "the cost grows faster than the number of types.");
    }
}
