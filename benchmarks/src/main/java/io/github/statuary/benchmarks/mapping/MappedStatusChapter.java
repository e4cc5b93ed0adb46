package io.github.statuary.benchmarks.mapping;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import io.github.statuary.benchmarks.speed.Score;
import io.github.statuary.benchmarks.speed.Scores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** From a failure to its status. */
public final class MappedStatusChapter implements Chapter {

    private static final List<Integer> SIZES = List.of(5, 50, 500);
    private static final List<Map.Entry<String, String>> ALONE = List.of(
            Map.entry("field", "a field of the base class, the limit"),
            Map.entry("generated", "Statuary, generated exceptions"));
    private static final List<Map.Entry<String, String>> MAPPED = List.of(
            Map.entry("classValue", "a `ClassValue`, the limit"),
            Map.entry("statuary", "Statuary, mapped classes"),
            Map.entry("javalin", "Javalin's search by class"),
            Map.entry("spring", "Spring `ExceptionHandlerMethodResolver`"),
            Map.entry("jersey", "Jersey `ExceptionMapperFactory`"));

    @Override
    public String name() {
        return "mapped-status";
    }

    @Override
    public Table measure(Form form) throws Exception {
        Path folder = Files.createTempDirectory("statuary-mapped");
        for (int size : SIZES) {
            MappedClasses.compile(size, folder);
        }
        Scores scores =
                Scores.of(MappedStatusBenchmark.class, form, "-D" + MappedStatusBenchmark.FOLDER + "=" + folder);
        List<Row> rows = new ArrayList<>();
        for (var lookup : ALONE) {
            Score score = score(scores, lookup.getKey(), 5);
            rows.add(row(lookup, List.of(Figures.of(score.nanos()), "", "", Figures.of(score.bytes())), score));
        }
        for (var lookup : MAPPED) {
            List<String> cells = new ArrayList<>();
            SIZES.forEach(size ->
                    cells.add(Figures.of(score(scores, lookup.getKey(), size).nanos())));
            cells.add(Figures.of(score(scores, lookup.getKey(), 50).bytes()));
            rows.add(row(lookup, cells, score(scores, lookup.getKey(), 50)));
        }
        return new Table(
                name(),
                "From a failure to its status",
                "Failures of 5, 50 and 500 mapped classes that somebody else declared, and of a subclass of each; 66 kinds of them,"
                        + " or all if there are fewer, come 4096 times in a random order. Nanoseconds for one failure seen before:"
                        + " the median of the iterations with quartiles; bytes allocated with 50 classes. The generated exceptions"
                        + " keep their status in a field and depend on no number of classes. Spring and Javalin find a handler,"
                        + " Jersey a mapper.",
                List.of("", "5 classes, ns", "50 classes, ns", "500 classes, ns", "bytes"),
                rows,
                "ns with 50 mapped classes",
                targets(scores));
    }

    private static Row row(Map.Entry<String, String> lookup, List<String> cells, Score score) {
        return new Row(lookup.getValue(), lookup.getValue().startsWith("Statuary"), cells, score.median());
    }

    private static Score score(Scores scores, String lookup, int classes) {
        return scores.of("status", lookup + " " + classes);
    }

    private static List<Target> targets(Scores scores) {
        double[] own = SIZES.stream()
                .mapToDouble(size -> score(scores, "statuary", size).median())
                .toArray();
        double[] ratios = SIZES.stream()
                .mapToDouble(size -> score(scores, "statuary", size).median()
                        / score(scores, "classValue", size).median())
                .toArray();
        double bytes = SIZES.stream()
                .mapToDouble(size -> score(scores, "statuary", size).bytes())
                .max()
                .orElseThrow();
        return List.of(
                Target.atMost(
                        "generated exceptions, by the field",
                        score(scores, "generated", 5).median()
                                / score(scores, "field", 5).median(),
                        1.5,
                        "times",
                        "before the field is read, the failure's class is asked for twice: whether it may be a wrapper, and whether"
                                + " the field is there."),
                Target.atMost(
                        "mapped classes, by a `ClassValue`, at worst",
                        DoubleStream.of(ratios).max().orElseThrow(),
                        1.5,
                        "times",
                        "before the `ClassValue` is asked, the failure is compared with the generated exceptions and the four classes of"
                                + " wrappers; behind it an array turns the number of the class into its status."),
                Target.atMost(
                        "500 mapped classes, by 5",
                        own[own.length - 1] / own[0],
                        1.5,
                        "times",
                        "with more kinds of failures in turn, the processor's branch prediction and caches miss more often."),
                Target.atMost("allocated", bytes, 0, "bytes", ""));
    }
}
