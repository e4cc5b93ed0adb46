package io.github.statuary.benchmarks.received;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import io.github.statuary.benchmarks.speed.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From the octets of a received problem to an exception. */
public final class DecodeChapter implements Chapter {

    private static final List<String> TEXTS = List.of("plain", "escaped");
    private static final List<Map.Entry<String, String>> METHODS = List.of(
            Map.entry("trace", "a `RuntimeException`, the limit of every exception"),
            Map.entry("statuary", "Statuary `Upstream.of`"),
            Map.entry("statuaryRead", "Statuary `Upstream.of`, with title, detail, members and payload read"),
            Map.entry("feign", "Feign `ErrorDecoder.Default`, which reads no JSON"),
            Map.entry("springJackson2", "Spring `HttpClientErrorException`, `ProblemDetail` by Jackson 2"),
            Map.entry("springJackson3", "Spring `HttpClientErrorException`, `ProblemDetail` by Jackson 3"),
            Map.entry("zalando", "zalando `ThrowableProblem`, Jackson 2"),
            Map.entry("jackson2", "Jackson 2 into `ProblemDetail`, no exception"),
            Map.entry("jackson3", "Jackson 3 into `ProblemDetail`, no exception"));

    @Override
    public String name() {
        return "decode";
    }

    @Override
    public Table measure(Form form) throws Exception {
        Scores scores = Scores.of(DecodeBenchmark.class, form);
        Scores large = Scores.of(LargeBodyBenchmark.class, form);
        List<Row> rows = new ArrayList<>();
        for (var method : METHODS) {
            rows.add(new Row(
                    method.getValue(),
                    method.getKey().startsWith("statuary"),
                    scores.cells(method.getKey(), TEXTS),
                    median(scores, method.getKey(), "plain")));
        }
        List<Target> targets = new ArrayList<>();
        TEXTS.forEach(text -> targets.addAll(times(scores, text)));
        targets.add(Target.atMost(
                "allocated beyond a body of 200 octets",
                scores.of("statuary", "plain").bytes(),
                65_536,
                "bytes",
                ""));
        for (String kind : List.of("text", "values", "cut")) {
            targets.add(Target.atMost(
                    "allocated beyond the 64 KiB that are looked at: " + kind,
                    large.of("received", kind).bytes() - LargeBodyBenchmark.octets(kind),
                    65_536,
                    "bytes",
                    "the body is copied once, and its values are read when somebody asks for them."));
        }
        return new Table(
                name(),
                "From a received problem to an exception",
                "The octets of a 403 with five standard members and two of its type, in plain text and in text with"
                        + " quotes, backslashes and line breaks. Nanoseconds of CPU time: the median of the iterations"
                        + " with quartiles, and bytes allocated. An exception records its stack trace. Statuary checks all"
                        + " of the JSON at once, and reads the values when somebody asks for them. Feign's default decoder"
                        + " gives the body as octets; nobody has read the problem then. At the end bodies at the limits:"
                        + " one long text, four thousand small ones, and a body of a megabyte, of which 64 KiB are looked"
                        + " at.",
                List.of("", "plain, ns", "bytes", "escaped, ns", "bytes"),
                rows,
                "ns for plain text",
                targets);
    }

    private static List<Target> times(Scores scores, String text) {
        double own = median(scores, "statuary", text);
        double trace = median(scores, "trace", text);
        double jackson = best(scores, text, "jackson2", "jackson3");
        return List.of(
                Target.atMost(
                        text + " text, by the best that gives an exception and the problem",
                        own / best(scores, text, "springJackson2", "springJackson3", "zalando"),
                        1,
                        "times",
                        ""),
                Target.atMost(
                        text + " text, without the trace, by the better of Jackson 2 and 3 into `ProblemDetail`",
                        (own - trace) / jackson,
                        1,
                        "times",
                        "the header fields are chosen and the type is looked up, which Jackson does not."),
                Target.atMost(
                        text + " text, without the trace and with all read, by the better of Jackson 2 and 3",
                        (median(scores, "statuaryRead", text) - trace) / jackson,
                        1,
                        "times",
                        "the octets are checked first and read again when somebody asks, the header fields are chosen,"
                                + " the type is looked up and the members are copied into the record of the type, which"
                                + " Jackson does not."),
                Target.atMost(
                        text + " text, by Feign's default decoder",
                        own / median(scores, "feign", text),
                        1,
                        "times",
                        "Feign reads no JSON."));
    }

    private static double best(Scores scores, String text, String... methods) {
        return Stream.of(methods)
                .mapToDouble(method -> median(scores, method, text))
                .min()
                .orElseThrow();
    }

    private static double median(Scores scores, String method, String text) {
        return scores.of(method, text).median();
    }
}
