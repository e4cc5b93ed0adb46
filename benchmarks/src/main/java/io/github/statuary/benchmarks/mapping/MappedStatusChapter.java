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

/** From a failure to its status. */
public final class MappedStatusChapter implements Chapter {

    private static final String FEW_KINDS = " 50 16";
    private static final String USUAL = " 50 66";
    private static final String FEW_CLASSES = " 5 66";
    private static final String MANY_CLASSES = " 500 66";
    private static final List<Map.Entry<String, String>> LOOKUPS = List.of(
            Map.entry("field", "a field of the base class, the limit"),
            Map.entry("generated", "Statuary, generated exceptions"),
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
        for (int size : List.of(5, 50, 500)) {
            MappedClasses.compile(size, folder);
        }
        String property = "-D" + MappedFailures.FOLDER + "=" + folder;
        Scores scores = Scores.of(MappedStatusBenchmark.class, form, property);
        Scores first = Scores.of(FirstLookupBenchmark.class, form, property);
        List<Row> rows = new ArrayList<>();
        for (var lookup : LOOKUPS) {
            String name = lookup.getKey();
            rows.add(new Row(
                    lookup.getValue(),
                    lookup.getValue().startsWith("Statuary"),
                    List.of(
                            nanos(scores, name + FEW_CLASSES),
                            nanos(scores, name + FEW_KINDS),
                            nanos(scores, name + USUAL),
                            nanos(scores, name + MANY_CLASSES),
                            nanos(first, name + USUAL),
                            Figures.of(score(scores, name + USUAL).bytes())),
                    score(scores, name + USUAL).median()));
        }
        return new Table(
                name(),
                "From a failure to its status",
                "Failures of 5, 50 and 500 mapped classes that somebody else declared, and of subclasses of each: 66 kinds, or 16,"
                        + " come 4096 times in a random order. Nanoseconds of CPU time for one failure seen before, and in the last"
                        + " but one column of the time that passes for the first of its class, where the"
                        + " generated code has just been loaded and is interpreted: the median of the iterations with"
                        + " quartiles; bytes allocated for one seen before. The generated exceptions, and the field that is"
                        + " their limit, depend on no number of classes. Spring and Javalin find a handler, Jersey a mapper.",
                List.of(
                        "",
                        "5 classes, 66 kinds, ns",
                        "50 classes, 16 kinds, ns",
                        "50 classes, 66 kinds, ns",
                        "500 classes, 66 kinds, ns",
                        "the first, ns",
                        "bytes"),
                rows,
                "ns with 50 mapped classes and 66 kinds",
                targets(scores));
    }

    private static String nanos(Scores scores, String lookup) {
        return scores.find("status", lookup)
                .map(score -> Figures.of(score.nanos()))
                .orElse("");
    }

    private static Score score(Scores scores, String lookup) {
        return scores.of("status", lookup);
    }

    private static List<Target> targets(Scores scores) {
        List<String> all = List.of(FEW_CLASSES, FEW_KINDS, USUAL, MANY_CLASSES);
        double atWorst = all.stream()
                .mapToDouble(kind -> score(scores, "statuary" + kind).median()
                        / score(scores, "classValue" + kind).median())
                .max()
                .orElseThrow();
        double bytes = all.stream()
                .mapToDouble(kind -> score(scores, "statuary" + kind).bytes())
                .max()
                .orElseThrow();
        return List.of(
                Target.atMost(
                        "generated exceptions, by the field",
                        score(scores, "generated" + USUAL).median()
                                / score(scores, "field" + USUAL).median(),
                        1.1,
                        "times",
                        "before the field is read, the failure's class is asked for: whether the field is there."),
                Target.atMost(
                        "mapped classes, by a `ClassValue`, at worst",
                        atWorst,
                        1.5,
                        "times",
                        "before the `ClassValue` is asked, the failure is compared with the generated exceptions and the four classes of"
                                + " wrappers; behind it an array turns the number of the class into its status."),
                Target.atMost(
                        "500 mapped classes, by 5",
                        score(scores, "statuary" + MANY_CLASSES).median()
                                / score(scores, "statuary" + FEW_CLASSES).median(),
                        1.5,
                        "times",
                        "both ask the same `ClassValue` for as many kinds; what differs is where their entries lie in memory."),
                Target.atMost("allocated", bytes, 0, "bytes", ""));
    }
}
