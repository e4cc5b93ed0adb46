package io.github.statuary.benchmarks.speed;

import jakarta.ws.rs.NotFoundException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;

/** Creating an exception at the bottom of a stack, throwing it and catching it at the top. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThrowBenchmark {

    @Param({"10", "50", "100"})
    public int depth;

    private String message = "No order 7.";

    @Benchmark
    public Object plain() {
        return thrown(() -> new RuntimeException(message));
    }

    @Benchmark
    public Object stackless() {
        return thrown(() -> new Stackless(message));
    }

    @Benchmark
    public Object always() {
        return thrown(() -> new io.github.statuary.benchmarks.http.NotFoundException(message));
    }

    @Benchmark
    public Object never() {
        return thrown(() -> new io.github.statuary.benchmarks.stackless.NotFoundException(message));
    }

    @Benchmark
    public Object serverErrorsOnly404() {
        return thrown(() -> new io.github.statuary.benchmarks.serverside.NotFoundException(message));
    }

    @Benchmark
    public Object serverErrorsOnly500() {
        return thrown(() -> new io.github.statuary.benchmarks.serverside.InternalServerErrorException(message));
    }

    @Benchmark
    public Object spring() {
        return thrown(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, message));
    }

    @Benchmark
    public Object jakarta() {
        return thrown(() -> new NotFoundException(message));
    }

    @Benchmark
    public Object zalando() {
        return thrown(() -> Problem.valueOf(Status.NOT_FOUND, message));
    }

    private Object thrown(Supplier<RuntimeException> source) {
        try {
            return dive(depth, source);
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    /** A frame of its own for each step. */
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private int dive(int frames, Supplier<RuntimeException> source) {
        if (frames == 0) {
            throw source.get();
        }
        return dive(frames - 1, source) + 1;
    }

    /** The least that can be thrown afresh. */
    private static final class Stackless extends RuntimeException {
        private Stackless(String message) {
            super(message, null, true, false);
        }
    }
}
