package io.github.statuary.benchmarks.speed;

import jakarta.ws.rs.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;

/** The same as {@link ThrowBenchmark} with the exceptions of peers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerThrowBenchmark {

    @Param("50")
    public int depth;

    private String message = "No order 7.";

    @Benchmark
    public Object spring() {
        return Frames.thrown(depth, () -> new ResponseStatusException(HttpStatus.NOT_FOUND, message));
    }

    @Benchmark
    public Object jakarta() {
        return Frames.thrown(depth, () -> new NotFoundException(message));
    }

    @Benchmark
    public Object zalando() {
        return Frames.thrown(depth, () -> Problem.valueOf(Status.NOT_FOUND, message));
    }
}
