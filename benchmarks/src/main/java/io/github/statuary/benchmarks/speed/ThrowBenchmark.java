package io.github.statuary.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Creating an exception at the bottom of a stack, throwing it and catching it at the top: the generated ones and their limits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThrowBenchmark {

    @Param({"10", "50", "100"})
    public int depth;

    private String message = "No order 7.";

    @Benchmark
    public Object plain() {
        return Frames.thrown(depth, () -> new RuntimeException(message));
    }

    @Benchmark
    public Object stackless() {
        return Frames.thrown(depth, () -> new Stackless(message));
    }

    @Benchmark
    public Object always() {
        return Frames.thrown(depth, () -> new io.github.statuary.benchmarks.http.NotFoundException(message));
    }

    @Benchmark
    public Object never() {
        return Frames.thrown(depth, () -> new io.github.statuary.benchmarks.stackless.NotFoundException(message));
    }

    @Benchmark
    public Object serverErrorsOnly404() {
        return Frames.thrown(depth, () -> new io.github.statuary.benchmarks.serverside.NotFoundException(message));
    }

    @Benchmark
    public Object serverErrorsOnly500() {
        return Frames.thrown(
                depth, () -> new io.github.statuary.benchmarks.serverside.InternalServerErrorException(message));
    }

    /** The least that can be thrown afresh. */
    private static final class Stackless extends RuntimeException {
        private Stackless(String message) {
            super(message, null, true, false);
        }
    }
}
