package io.github.statuary.mutation.page;

import io.github.statuary.mutation.byhand.Verdict;
import io.github.statuary.mutation.byhand.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All findings: the files of {@code .ci/mutation}.
 *
 * @param byHand the results of the changes by hand, by server
 */
record Findings(List<Result> results, Map<String, List<Verdict>> byHand, Reasons reasons) {

    static final String RESULTS = "results";
    private static final String BY_HAND = "by-hand/results";

    static Findings read(Path folder) throws IOException {
        return new Findings(
                Result.readAll(folder.resolve(RESULTS)),
                verdicts(folder.resolve(BY_HAND)),
                Reasons.read(folder.resolve("reasons.txt")));
    }

    private static Map<String, List<Verdict>> verdicts(Path folder) throws IOException {
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String server = file.getFileName().toString().replace(".txt", "");
                    verdicts.put(
                            server,
                            Files.readAllLines(file).stream().map(Verdict::read).toList());
                }
            }
        }
        return verdicts;
    }

    /** The reasons to delete, because no survivor needs them. */
    List<String> unusedReasons() {
        return reasons.unused(survivors().toList());
    }

    /** The number of unnoticed changes without a reason. */
    long unexplained() {
        return survivors().filter(survivor -> reasons.of(survivor).isEmpty()).count();
    }

    private Stream<Survivor> survivors() {
        return Stream.concat(
                results.stream().flatMap(result -> result.survivors().stream()),
                byHand.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(verdict -> verdict.outcome() == Outcome.UNNOTICED)
                                .map(verdict -> byHand(entry.getKey(), verdict))));
    }

    /** The key of a reason for a change by hand: {@code by-hand.jetty stale-bytes}. */
    static Survivor byHand(String server, Verdict verdict) {
        return new Survivor("by-hand." + server, 0, verdict.kind().word());
    }
}
