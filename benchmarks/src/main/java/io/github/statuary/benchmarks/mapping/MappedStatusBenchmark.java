package io.github.statuary.benchmarks.mapping;

import io.github.statuary.benchmarks.http.HttpStatusMapper;
import java.nio.file.Path;
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

/** From failures of up to 66 classes, in a random order, to their statuses. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MappedStatusBenchmark {

    static final String FOLDER = "statuary.mapped";

    private static final int COUNT = 4096;
    private static final int KINDS = 66;

    /** What is looked up where, and how many classes are mapped. */
    @Param({
        "field 5",
        "generated 5",
        "classValue 5",
        "classValue 50",
        "classValue 500",
        "statuary 5",
        "statuary 50",
        "statuary 500",
        "javalin 5",
        "javalin 50",
        "javalin 500",
        "spring 5",
        "spring 50",
        "spring 500",
        "jersey 5",
        "jersey 50",
        "jersey 500"
    })
    public String lookup;

    private final Throwable[] failures = new Throwable[COUNT];
    private ToIntFunction<Throwable> statuses;

    @Setup
    public void choose() throws Exception {
        String name = lookup.substring(0, lookup.indexOf(' '));
        int classes = Integer.parseInt(lookup.substring(name.length() + 1));
        MappedClasses mapped = MappedClasses.load(classes, Path.of(System.getProperty(FOLDER)));
        statuses = Lookups.named(name, mapped);
        Random random = new Random(42);
        RuntimeException[] all = mapped.all();
        for (int i = 0; i < COUNT; i++) {
            int failure = random.nextInt(Math.min(all.length, KINDS));
            int status = MappedSources.status(failure / 2);
            failures[i] = switch (name) {
                case "field" -> new Lookups.Fielded(status);
                case "generated" -> HttpStatusMapper.exceptionFor(status, null);
                default -> all[failure];
            };
            int found = statuses.applyAsInt(failures[i]);
            if (found != 0 && found != status) {
                throw new IllegalStateException(failures[i] + " is " + status + ", not " + found);
            }
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
