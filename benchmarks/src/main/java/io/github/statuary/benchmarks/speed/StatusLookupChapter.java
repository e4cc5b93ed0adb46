package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From int to status. */
public final class StatusLookupChapter implements Chapter {

    private static final List<String> CODES = List.of("known", "unknown");
    private static final List<Map.Entry<String, String>> METHODS = List.of(
            Map.entry("arrayLoad", "an array load, the limit"),
            Map.entry("statuary", "Statuary `HttpStatus.of`"),
            Map.entry("armeria", "Armeria `HttpStatus.valueOf`"),
            Map.entry("apache", "Apache HttpCore `getReason`"),
            Map.entry("micronaut", "Micronaut `HttpStatus.valueOf`"),
            Map.entry("spring", "Spring `HttpStatus.resolve`"),
            Map.entry("netty", "Netty `HttpResponseStatus.valueOf`"),
            Map.entry("jakarta", "Jakarta REST `fromStatusCode`"));

    @Override
    public String name() {
        return "status-lookup";
    }

    @Override
    public Table measure(Form form) throws Exception {
        Scores scores = Scores.of(StatusLookupBenchmark.class, form);
        List<Row> rows = new ArrayList<>();
        for (var method : METHODS) {
            rows.add(new Row(
                    method.getValue(),
                    method.getKey().equals("statuary"),
                    scores.cells(method.getKey(), CODES),
                    scores.of(method.getKey(), "known").median()));
        }
        return new Table(
                name(),
                "From a number to a status",
                "4096 random codes that all of these know, and as many out of 64 that none knows. Nanoseconds of CPU time for one code:"
                        + " the median of the iterations with quartiles, and bytes allocated.",
                List.of("", "known, ns", "bytes", "unknown, ns", "bytes"),
                rows,
                "ns for a known code",
                targets(scores));
    }

    private static List<Target> targets(Scores scores) {
        Score known = scores.of("statuary", "known");
        Score unknown = scores.of("statuary", "unknown");
        return List.of(
                Target.atMost(
                        "known codes, by the array load",
                        known.median() / scores.of("arrayLoad", "known").median(),
                        1.2,
                        "times",
                        "both check the index and load; the two loops are compiled apart."),
                Target.atMost(
                        "unknown codes, by known ones",
                        unknown.median() / known.median(),
                        1.1,
                        "times",
                        "both take the same way through the code, so the difference is in the measuring."),
                Target.atMost("allocated", Math.max(known.bytes(), unknown.bytes()), 0, "bytes", ""));
    }
}
