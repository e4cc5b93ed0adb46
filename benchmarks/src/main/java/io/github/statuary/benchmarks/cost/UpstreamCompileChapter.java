package io.github.statuary.benchmarks.cost;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the parts that a package asks for add to it: classes, and time to compile. */
public final class UpstreamCompileChapter implements Chapter {

    private static final int PROBLEMS = 50;

    @Override
    public String name() {
        return "compile-upstream";
    }

    @Override
    public Table measure(Form form) throws Exception {
        try (Bench bench = Bench.empty()) {
            bench.add(OwnSubjects.statuary());
            bench.add(OwnSubjects.withUpstream());
            bench.add(OwnSubjects.statuary(PROBLEMS));
            bench.add(OwnSubjects.withUpstream(PROBLEMS));
            bench.add(OwnSubjects.withLock(PROBLEMS));
            bench.add(OwnSubjects.withLockAndDocuments(PROBLEMS));
            for (Subject peer : PeerSubjects.near(PROBLEMS)) {
                bench.add(peer);
            }
            ColdCompiles compiles = ColdCompiles.of(
                    bench.workplaces(), List.of(Kind.PROCESSED, Kind.GENERATED_BEFORE), form.coldRounds());
            List<Row> rows = new ArrayList<>();
            for (Workplace workplace : bench.workplaces()) {
                Cost cpu = compiles.cpu(workplace);
                List<Path> classes = classes(workplace);
                long octets = 0;
                for (Path file : classes) {
                    octets += Files.size(file);
                }
                rows.add(new Row(
                        workplace.subject().label(),
                        workplace.subject().own(),
                        List.of(
                                Integer.toString(classes.size()),
                                Figures.of(octets / 1024.0),
                                Figures.of(cpu.own()),
                                Figures.of(cpu.of(Kind.PROCESSED)),
                                Figures.of(compiles.wall(workplace).of(Kind.PROCESSED))),
                        cpu.of(Kind.PROCESSED).median()));
            }
            return new Table(
                    name(),
                    "What the client side, a lock and documents add",
                    "The default annotation without and with `upstream = true`; and a catalog of " + PROBLEMS
                            + " problem types alone, with `upstream = true`, with a lock that is compared, and with that lock and"
                            + " every document, beside peers with as many types."
                            + " Classes, and KiB of class files; A-B, the processor's own CPU, and A, the whole compile in a new"
                            + " JVM, " + form.coldRounds() + " rounds, in milliseconds: the median with quartiles.",
                    List.of("", "classes", "KiB", "A-B, CPU", "A, CPU", "A, wall"),
                    rows,
                    "CPU of the compile (A) in ms",
                    List.of());
        }
    }

    private static List<Path> classes(Workplace workplace) throws IOException {
        try (Stream<Path> files = Files.walk(workplace.classes())) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
