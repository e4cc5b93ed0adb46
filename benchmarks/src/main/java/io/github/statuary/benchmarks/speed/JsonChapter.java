package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From an exception to the bytes of a body. */
public final class JsonChapter implements Chapter {

    private static final List<String> TEXTS = List.of("plain", "escaped", "beyond");
    private static final List<Map.Entry<String, String>> METHODS = List.of(
            Map.entry("statuary", "Statuary `toResponse(e).body()`"),
            Map.entry("limit", "a writer by hand that looks at eight octets at a time, the limit"),
            Map.entry("jackson2", "Jackson 2, bare record"),
            Map.entry("springJackson2", "Spring `ProblemDetail`, Jackson 2"),
            Map.entry("zalando", "zalando problem, Jackson 2"),
            Map.entry("jsonb", "JSON-B (Yasson), bare record"));

    private static final String WHY_ESCAPED =
            "a text with something to escape is encoded to UTF-8, measured, and then written one octet at a time:"
                    + " the second array and the third look at each octet are what plain text is spared.";
    private static final String WHY_BEYOND =
            "where some texts are beyond Latin-1, HotSpot compiles the look at each character of the others, too, for"
                    + " both forms of a string, which the limit avoids by an array for every text; and it looks neither"
                    + " for lone surrogates nor for what JavaScript takes for the end of a line or of a script.";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Table measure(Form form) throws Exception {
        Scores scores = Scores.of(JsonBenchmark.class, form.withThreeTimesTheForks());
        List<Row> rows = new ArrayList<>();
        for (var method : METHODS) {
            rows.add(new Row(
                    method.getValue(),
                    method.getKey().equals("statuary"),
                    scores.cells(method.getKey(), TEXTS),
                    scores.of(method.getKey(), "plain").median()));
        }
        return new Table(
                name(),
                "From an exception to problem+json bytes",
                "Five standard members and two extensions, in plain text, in text with quotes, backslashes and line"
                        + " breaks, and in text beyond Latin-1 that takes two, three and four octets a character. All"
                        + " write the same JSON; the peers are given an object that is ready to be written. Nanoseconds of"
                        + " CPU time: the median of the iterations with quartiles, and bytes allocated.",
                List.of("", "plain, ns", "bytes", "escaped, ns", "bytes", "beyond Latin-1, ns", "bytes"),
                rows,
                "ns for plain text",
                List.of(
                        twice(scores, "plain"),
                        twice(scores, "escaped"),
                        byTheLimit(scores, "escaped", WHY_ESCAPED),
                        byTheLimit(scores, "beyond", WHY_BEYOND),
                        Target.atMost(
                                "allocated for plain text",
                                scores.of("statuary", "plain").bytes(),
                                450,
                                "bytes",
                                "the body, the problem and the response are all that is allocated.")));
    }

    private static Target twice(Scores scores, String text) {
        double best = METHODS.stream()
                .filter(method -> !List.of("statuary", "limit").contains(method.getKey()))
                .mapToDouble(method -> scores.of(method.getKey(), text).median())
                .min()
                .orElseThrow();
        return Target.atLeast(
                text + " text: the best peer by Statuary",
                best / scores.of("statuary", text).median(),
                2,
                "times",
                text.equals("plain")
                        ? "each character is looked at once to know that the text can be copied as it is, and that"
                                + " takes longer than the copying."
                        : WHY_ESCAPED);
    }

    private static Target byTheLimit(Scores scores, String text, String why) {
        return Target.atMost(
                text.equals("beyond") ? "text beyond Latin-1, by the limit" : text + " text, by the limit",
                scores.of("statuary", text).median() / scores.of("limit", text).median(),
                1.1,
                "times",
                why);
    }
}
