package io.github.statuary.benchmarks.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The workplaces of one chapter, in a folder that is removed in the end. */
final class Bench implements AutoCloseable {

    private final Path folder;
    private final List<Workplace> workplaces = new ArrayList<>();

    private Bench() throws IOException {
        folder = Files.createTempDirectory("statuary-benchmarks");
    }

    static Bench empty() throws IOException {
        return new Bench();
    }

    /** Statuary with the default annotation and others, its limits, and the peers with 50 types each. */
    static Bench standard() throws IOException {
        Bench bench = new Bench();
        Workplace statuary = bench.add(OwnSubjects.statuary());
        bench.add(OwnSubjects.withoutStackTraces());
        bench.add(OwnSubjects.withSpringWebMvc());
        bench.add(OwnSubjects.floor(statuary));
        bench.add(OwnSubjects.noOp(statuary));
        Path errors = bench.jar(OwnSubjects.errors());
        Workplace overCore = bench.add(OwnSubjects.overCore(errors));
        bench.add(OwnSubjects.overCoreWithoutFramework(errors));
        bench.add(OwnSubjects.floorOverCore(overCore));
        for (Subject peer : PeerSubjects.all(50)) {
            bench.add(peer);
        }
        return bench;
    }

    Workplace add(Subject subject) throws IOException {
        Workplace workplace = Workplace.of(subject, folder);
        workplaces.add(workplace);
        return workplace;
    }

    /** The classes of a subject that is not measured. */
    private Path jar(Subject subject) throws IOException {
        return Jars.classes(
                folder.resolve(subject.name() + ".jar"),
                Workplace.of(subject, folder).classes());
    }

    List<Workplace> workplaces() {
        return workplaces;
    }

    List<Workplace> peers() {
        return workplaces.stream()
                .filter(workplace -> workplace.subject().peer())
                .toList();
    }

    Workplace named(String name) {
        return workplaces.stream()
                .filter(workplace -> workplace.subject().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
