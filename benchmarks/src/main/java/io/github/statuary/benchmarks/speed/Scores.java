package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** All scores of one benchmark class from one run of JMH. */
public record Scores(List<Score> all) {

    /** @param options further ones of the JVMs */
    public static Scores of(Class<?> benchmark, Form form, String... options) throws RunnerException {
        List<String> jvm = new ArrayList<>(List.of("-Xmx1g", "-XX:+UseSerialGC"));
        jvm.addAll(List.of(options));
        var run = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(form.forks())
                .warmupIterations(form.warmups())
                .warmupTime(TimeValue.milliseconds(form.millis()))
                .measurementIterations(form.iterations())
                .measurementTime(TimeValue.milliseconds(form.millis()))
                .addProfiler(GCProfiler.class)
                .addProfiler(ThreadCpuProfiler.class)
                .jvmArgsAppend(jvm.toArray(String[]::new))
                .shouldFailOnError(true)
                .build();
        List<Score> scores = new ArrayList<>();
        for (RunResult result : new Runner(run).run()) {
            scores.add(score(result));
        }
        return new Scores(List.copyOf(scores));
    }

    private static Score score(RunResult result) {
        BenchmarkParams benchmark = result.getParams();
        Map<String, String> parameters = new HashMap<>();
        benchmark.getParamsKeys().forEach(key -> parameters.put(key, benchmark.getParam(key)));
        List<Double> nanos = new ArrayList<>();
        result.getBenchmarkResults().forEach(fork -> {
            for (IterationResult iteration : fork.getIterationResults()) {
                nanos.add(nanos(benchmark.getMode(), iteration));
            }
        });
        String method = benchmark.getBenchmark();
        return new Score(method.substring(method.lastIndexOf('.') + 1), parameters, Spread.of(nanos), bytes(result));
    }

    /** The CPU time, but of a single call, beside which the thread's own start would count for much, the time that passes. */
    private static double nanos(Mode mode, IterationResult iteration) {
        return mode == Mode.SingleShotTime
                ? iteration.getPrimaryResult().getScore()
                : iteration.getSecondaryResults().get(ThreadCpuProfiler.NANOS).getScore();
    }

    private static double bytes(RunResult result) {
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return bytes < 0.5 ? 0 : bytes; // what JMH itself allocates now and then
    }

    Scores and(Scores others) {
        List<Score> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Scores(List.copyOf(both));
    }

    public Score of(String method, String parameter) {
        return find(method, parameter).orElseThrow(() -> new IllegalArgumentException(method + " " + parameter));
    }

    public Optional<Score> find(String method, String parameter) {
        return all.stream()
                .filter(score ->
                        score.method().equals(method) && score.parameters().containsValue(parameter))
                .findFirst();
    }

    /** Time and bytes for each parameter, as cells of a table; empty where it was not measured. */
    public List<String> cells(String method, List<String> parameters) {
        List<String> cells = new ArrayList<>();
        for (String parameter : parameters) {
            Optional<Score> score = find(method, parameter);
            cells.add(score.map(found -> Figures.of(found.nanos())).orElse(""));
            cells.add(score.map(found -> Figures.of(found.bytes())).orElse(""));
        }
        return cells;
    }
}
