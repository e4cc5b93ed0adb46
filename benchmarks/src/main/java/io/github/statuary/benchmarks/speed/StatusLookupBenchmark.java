package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.http.HttpStatus;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From numbers to statuses: random codes that all libraries know, and codes that none knows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StatusLookupBenchmark {

    private static final int COUNT = 4096;
    private static final Object[] TABLE =
            IntStream.range(0, 600).mapToObj(HttpStatus::of).toArray();

    @Param({"known", "unknown"})
    public String codes;

    private int[] numbers;

    @Setup
    public void choose() {
        int[] known = IntStream.range(100, 600)
                .filter(code -> HttpStatus.find(code).isPresent() && Response.Status.fromStatusCode(code) != null)
                .filter(code -> org.springframework.http.HttpStatus.resolve(code) != null)
                .toArray();
        int[] unknown = IntStream.range(0, 64).map(i -> 432 + i).toArray();
        int[] chosen = codes.equals("known") ? known : unknown;
        numbers =
                new Random(42).ints(COUNT, 0, chosen.length).map(i -> chosen[i]).toArray();
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void arrayLoad(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(TABLE[number]);
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void statuary(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(HttpStatus.of(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void armeria(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(com.linecorp.armeria.common.HttpStatus.valueOf(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void apache(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(EnglishReasonPhraseCatalog.INSTANCE.getReason(number, null));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void micronaut(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(micronaut(number));
        }
    }

    private static Object micronaut(int number) {
        try {
            return io.micronaut.http.HttpStatus.valueOf(number);
        } catch (IllegalArgumentException unknown) {
            return unknown;
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void spring(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(org.springframework.http.HttpStatus.resolve(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void netty(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(HttpResponseStatus.valueOf(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void jakarta(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(Response.Status.fromStatusCode(number));
        }
    }
}
