package io.github.statuary.mutation.page;

import io.github.statuary.mutation.byhand.Kind;
import io.github.statuary.mutation.byhand.Verdict;
import io.github.statuary.mutation.byhand.Verdict.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The section on the changes that a person named: a table of servers and kinds, and what is behind its cells. */
final class ByHandSection {

    private final Findings findings;

    ByHandSection(Findings findings) {
        this.findings = findings;
    }

    String text() {
        if (findings.byHand().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("""

                ## Changes by hand

                Five faults that an adapter has soonest, put into the adapter of each server; the texts are in
                `.ci/mutation/by-hand`. The contract should notice each.

                """);
        text.append(row("server", Arrays.stream(Kind.values()).map(Kind::word).toList()));
        text.append("|---|").append("---|".repeat(Kind.values().length)).append('\n');
        findings.byHand()
                .forEach((server, verdicts) -> text.append(row(
                        "`" + server + "`",
                        Arrays.stream(Kind.values())
                                .map(kind -> cell(kind, verdicts))
                                .toList())));
        text.append("\n| server | fault | why it goes unnoticed, or there is nothing to change |\n|---|---|---|\n");
        findings.byHand()
                .forEach((server, verdicts) -> verdicts.stream()
                        .filter(verdict -> verdict.outcome() != Outcome.NOTICED)
                        .forEach(verdict -> text.append("| `%s` | %s | %s |\n"
                                .formatted(server, verdict.kind().word(), why(server, verdict)))));
        return text.toString();
    }

    private static String cell(Kind kind, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.kind() == kind)
                .map(verdict -> switch (verdict.outcome()) {
                    case NOTICED -> "noticed";
                    case UNNOTICED -> "**not noticed**";
                    case ABSENT -> "none";
                })
                .collect(Collectors.joining(", "));
    }

    private String why(String server, Verdict verdict) {
        return verdict.outcome() == Outcome.ABSENT
                ? "nothing to change: " + verdict.note()
                : findings.reasons().of(Findings.byHand(server, verdict)).orElse("not looked at yet");
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + " | " + String.join(" | ", cells) + " |\n";
    }
}
