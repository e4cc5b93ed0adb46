package io.github.statuary.benchmarks.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The CPU time that a process has had so far, in nanoseconds.
 *
 * @param workers that of each thread, by its number
 * @param compilers that of the threads that compile, where Linux tells
 */
record CpuTime(Map<String, Long> workers, Map<String, Long> compilers) {

    static CpuTime of(ProcessHandle process) {
        Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
        CpuTime time = new CpuTime(new HashMap<>(), new HashMap<>());
        if (!Files.exists(threads)) {
            time.workers.put(
                    "all", process.info().totalCpuDuration().orElseThrow().toNanos());
            return time;
        }
        try (Stream<Path> folders = Files.list(threads)) {
            for (Path thread : (Iterable<Path>) folders::iterator) {
                time.add(thread);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return time;
    }

    private void add(Path thread) {
        List<String> times;
        String name;
        try {
            times = List.of(Files.readString(thread.resolve("schedstat")).split(" "));
            name = Files.readString(thread.resolve("comm"));
        } catch (IOException ended) {
            return;
        }
        (name.matches("C[12] Comp.*\\s*") ? compilers : workers)
                .put(thread.getFileName().toString(), Long.parseLong(times.get(0)));
    }

    /** The seconds of work since then. */
    double workSince(CpuTime before) {
        return since(workers, before.workers);
    }

    /** The seconds that the JIT compiler has had since then, or NaN. */
    double compilingSince(CpuTime before) {
        return compilers.isEmpty() ? Double.NaN : since(compilers, before.compilers);
    }

    private static double since(Map<String, Long> now, Map<String, Long> before) {
        return now.entrySet().stream()
                        .mapToDouble(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                        .sum()
                / 1e9;
    }
}
