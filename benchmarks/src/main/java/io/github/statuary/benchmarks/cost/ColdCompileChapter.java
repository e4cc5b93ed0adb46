package io.github.statuary.benchmarks.cost;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.util.ArrayList;
import java.util.List;

/** The cost of the default annotation in a compiler that has just been started. */
public final class ColdCompileChapter implements Chapter {

    @Override
    public String name() {
        return "compile-cold";
    }

    @Override
    public Table measure(Form form) throws Exception {
        try (Bench bench = Bench.standard()) {
            ColdCompiles compiles = ColdCompiles.of(bench.workplaces(), List.of(Kind.values()), form.coldRounds());
            List<Row> rows = new ArrayList<>();
            for (Workplace workplace : bench.workplaces()) {
                Cost cpu = compiles.cpu(workplace);
                Cost wall = compiles.wall(workplace);
                rows.add(new Row(
                        workplace.subject().label(),
                        workplace.subject().own(),
                        List.of(
                                Figures.of(cpu.own()),
                                Figures.of(wall.own()),
                                Figures.of(cpu.felt()),
                                Figures.of(wall.felt()),
                                Figures.of(cpu.of(Kind.PROCESSED))),
                        cpu.own().median()));
            }
            return new Table(
                    name(),
                    "What the processor adds to a compile, cold",
                    "Each compile in a new JVM, into an empty folder, interleaved, " + form.coldRounds()
                            + " rounds. A is javac with the processor, B javac without it on the same sources and those that it"
                            + " generates, C javac on the sources alone. So A-B is the processor's own cost, and A-C what people"
                            + " feel. The default annotation of Statuary beside peers with 50 types each. Milliseconds: the"
                            + " median with quartiles.",
                    List.of("", "A-B, CPU", "A-B, wall", "A-C, CPU", "A-C, wall", "A, CPU"),
                    rows,
                    "own CPU (A-B) in ms",
                    targets(bench, compiles));
        }
    }

    private static List<Target> targets(Bench bench, ColdCompiles compiles) {
        double own = compiles.cpu(bench.named("statuary")).own().median();
        double floor = compiles.cpu(bench.named("floor")).own().median();
        double never = compiles.cpu(bench.named("statuary-never")).own().median();
        double spring = compiles.cpu(bench.named("statuary-spring")).own().median();
        double overCore = compiles.cpu(bench.named("statuary-core")).own().median();
        double cheapest = bench.peers().stream()
                .mapToDouble(peer -> compiles.cpu(peer).own().median())
                .min()
                .orElseThrow();
        return List.of(
                Target.atMost(
                        "own CPU, by the floor",
                        own / floor,
                        1.2,
                        "times",
                        "a fresh JVM loads and interprets the classes that read the annotation and the options, look for frameworks,"
                                + " plan what to generate and check it; the floor has one class that does none of this."),
                Target.atMost(
                        "own CPU with `stackTraces = NEVER`, by the default's",
                        never / own,
                        1.3,
                        "times",
                        "the types are copied like those of the default, with one word exchanged in three."),
                Target.atMost(
                        "own CPU with Spring Web MVC on the class path, by the default's",
                        spring / own,
                        1.2,
                        "times",
                        "the compiler has to look into more jars for the types by which frameworks are recognised."),
                Target.atMost(
                        "own CPU with `core` and `adapters = {}`, by the default's",
                        overCore / own,
                        0.25,
                        "times",
                        "most of it is what javac itself needs for a second round; see the row of the one file from a constant."),
                Target.atMost("own CPU, by the cheapest peer", own / cheapest, 1, "times", "the same."),
                Target.atMost(
                        "A-C in CPU, by AutoValue's",
                        compiles.cpu(bench.named("statuary")).felt().median()
                                / compiles.cpu(bench.named("auto-value")).felt().median(),
                        1,
                        "times",
                        "javac has to compile what is generated; and where C is one package-info, it has loaded little of itself,"
                                + " so what it loads for any class counts as ours, while 50 classes in AutoValue's C have paid"
                                + " for that."));
    }
}
