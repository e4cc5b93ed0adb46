package io.github.statuary.benchmarks.mapping;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From failures of several kinds, in a random order, to their statuses. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MappedStatusBenchmark {

    private static final int COUNT = 4096;

    /** What is looked up where, how many classes are mapped, and how many kinds of failures come in turn. */
    @Param({
        "field 50 66",
        "generated 50 66",
        "classValue 5 66",
        "classValue 50 16",
        "classValue 50 66",
        "classValue 500 66",
        "statuary 5 66",
        "statuary 50 16",
        "statuary 50 66",
        "statuary 500 66",
        "javalin 50 16",
        "javalin 50 66",
        "javalin 500 66",
        "spring 50 16",
        "spring 50 66",
        "spring 500 66",
        "jersey 50 16",
        "jersey 50 66",
        "jersey 500 66"
    })
    public String lookup;

    private final Throwable[] failures = new Throwable[COUNT];
    private ToIntFunction<Throwable> statuses;

    @Setup
    public void choose() throws Exception {
        MappedFailures mapped = MappedFailures.of(lookup);
        statuses = mapped.statuses();
        Random random = new Random(42);
        for (int i = 0; i < COUNT; i++) {
            failures[i] = mapped.kinds()[random.nextInt(mapped.kinds().length)];
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int status() {
        int sum = 0;
        for (Throwable failure : failures) {
            sum += statuses.applyAsInt(failure);
        }
        return sum;
    }
}
