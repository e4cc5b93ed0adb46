package io.github.statuary.benchmarks.cost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Compiles of several subjects, each in a new JVM, interleaved so that a busy minute hits all alike. */
final class ColdCompiles {

    private final Path program;
    private final Map<Workplace, Cost> cpu = new LinkedHashMap<>();
    private final Map<Workplace, Cost> wall = new LinkedHashMap<>();

    private ColdCompiles(Path program) {
        this.program = program;
    }

    static ColdCompiles of(List<Workplace> workplaces, List<Kind> kinds, int rounds)
            throws IOException, InterruptedException {
        Path folder = workplaces.get(0).folder();
        ColdCompiles compiles = new ColdCompiles(Jars.program(folder.resolve("compiler.jar"), CompileOnce.class));
        for (Workplace workplace : workplaces) {
            compiles.cpu.put(workplace, new Cost());
            compiles.wall.put(workplace, new Cost());
        }
        Random random = new Random(42);
        for (int round = 0; round < rounds; round++) {
            List<Workplace> order = new ArrayList<>(workplaces);
            Collections.shuffle(order, random);
            for (Workplace workplace : order) {
                for (Kind kind : kinds) {
                    compiles.run(workplace, kind);
                }
            }
        }
        return compiles;
    }

    private void run(Workplace workplace, Kind kind) throws IOException, InterruptedException {
        workplace.clean();
        Fresh.Run run = Fresh.run(program.toString(), CompileOnce.class, workplace.arguments(kind));
        cpu.get(workplace).add(kind, run.printed());
        wall.get(workplace).add(kind, run.wall());
    }

    Cost cpu(Workplace workplace) {
        return cpu.get(workplace);
    }

    Cost wall(Workplace workplace) {
        return wall.get(workplace);
    }
}
