package io.github.statuary.benchmarks.mapping;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The first look-up for a class of failures, of classes that have just been loaded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FirstLookupBenchmark {

    private static final int KINDS = 66;

    @Param({"classValue 50 66", "statuary 50 66", "javalin 50 66", "spring 50 66", "jersey 50 66"})
    public String lookup;

    private MappedFailures fresh;

    @Setup(Level.Iteration)
    public void load() throws Exception {
        fresh = MappedFailures.of(lookup);
    }

    @Benchmark
    @OperationsPerInvocation(KINDS)
    public int status() {
        int sum = 0;
        for (Throwable failure : fresh.kinds()) {
            sum += fresh.statuses().applyAsInt(failure);
        }
        return sum;
    }
}
