package io.github.statuary.benchmarks.cost;

import io.github.statuary.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The times of one subject's compiles, in milliseconds, one of each kind for each round. */
final class Cost {

    private final Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);

    void add(Kind kind, double millis) {
        times.computeIfAbsent(kind, key -> new ArrayList<>()).add(millis);
    }

    /** A less B: what the processor itself costs. */
    Spread own() {
        return difference(Kind.GENERATED_BEFORE);
    }

    /** A less C: what people feel. */
    Spread felt() {
        return difference(Kind.SOURCES);
    }

    Spread of(Kind kind) {
        return Spread.of(times.get(kind));
    }

    private Spread difference(Kind less) {
        List<Double> differences = new ArrayList<>();
        List<Double> with = times.get(Kind.PROCESSED);
        for (int i = 0; i < with.size(); i++) {
            differences.add(with.get(i) - times.get(less).get(i));
        }
        return Spread.of(differences);
    }
}
