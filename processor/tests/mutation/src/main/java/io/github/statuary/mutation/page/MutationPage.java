package io.github.statuary.mutation.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of {@code docs/mutation.md}. */
final class MutationPage {

    private static final int WANTED = 85;

    private final Findings findings;
    private final Map<String, List<Result>> modules;
    private final StringBuilder page = new StringBuilder();

    private MutationPage(Findings findings) {
        this.findings = findings;
        modules = findings.results().stream()
                .collect(Collectors.groupingBy(Result::module, TreeMap::new, Collectors.toList()));
    }

    static String text(Findings findings) {
        MutationPage page = new MutationPage(findings);
        page.addOverview();
        page.addShares();
        page.page.append("""

                `adapters` is each sample's adapter with the code that it shares with others, and what it calls of `Failures`,
                `FrameworkErrors` and `FailureLog`. The tests are those of the sample: the wire contract on the real server, and
                what only that server has. The changes are more than usual: calls are left out, constants and conditions too. `generated` is
                what `processor/tests/core` and `processor/tests/problem-types` have generated, with their tests. `processor`
                is measured with some of its tests and on javac alone, and mostly without compiling what is generated: it is
                compared to the letter. So what another test notices, or another compiler, counts as not noticed there.
                """);
        page.page.append(new ByHandSection(findings).text());
        page.modules.forEach((module, results) -> page.addSurvivors(module, results));
        return page.page.toString();
    }

    private void addOverview() {
        page.append("""
                # What no test notices

                Written by `.ci/mutate`: PIT changes the code, one small thing at a time, and runs the tests that reach it. A change
                that no test notices survives. A change that makes a test run forever, or uses up the memory, is noticed.
                Some survivors change nothing that anybody could see; their reason begins with `same:`. The last column leaves them out.

                | | changes | noticed | share | same | share of the others |
                |---|---:|---:|---:|---:|---:|
                """);
        modules.forEach((module, results) -> {
            results.forEach(result -> addRow(result.group(), List.of(result)));
            addRow("**" + module + "**", results);
        });
        addRow("**all**", findings.results());
    }

    private void addShares() {
        page.append("\nAt least %d %% are wanted of each module.\n".formatted(WANTED));
        modules.forEach((module, results) -> {
            if (share(results) < WANTED) {
                page.append("Of `%s`, %d %% are missing.\n".formatted(module, WANTED - share(results)));
            }
        });
        List<String> measured = findings.results().stream().map(Result::name).toList();
        List<String> others = findings.byHand().keySet().stream()
                .filter(server -> !measured.contains(server))
                .map(server -> "`" + server + "`")
                .toList();
        if (!others.isEmpty()) {
            page.append("Adapters that PIT has not measured in their present form: %s.\n"
                    .formatted(String.join(", ", others)));
        }
    }

    private void addSurvivors(String module, List<Result> results) {
        page.append("\n## Survivors in `%s`\n".formatted(module));
        boolean adapters = module.equals("adapters");
        if (!adapters) {
            page.append("\n| where | line | change | why it may live |\n|---|---:|---|---|\n");
        }
        for (Result result : results) {
            if (adapters && !result.survivors().isEmpty()) {
                page.append("\n### `%s`\n\n| where | line | change | why it may live |\n|---|---:|---|---|\n"
                        .formatted(result.name()));
            }
            result.survivors().forEach(this::addSurvivor);
        }
    }

    private void addSurvivor(Survivor survivor) {
        page.append("| `%s` | %d | %s | %s |\n"
                .formatted(
                        survivor.place(),
                        survivor.line(),
                        survivor.change(),
                        findings.reasons().of(survivor).orElse("not looked at yet")));
    }

    private void addRow(String name, Collection<Result> results) {
        int changes = changes(results);
        int noticed = noticed(results);
        int same = (int) results.stream()
                .flatMap(result -> result.survivors().stream())
                .filter(findings.reasons()::isSame)
                .count();
        page.append("| %s | %d | %d | %d %% | %d | %d %% |\n"
                .formatted(name, changes, noticed, share(noticed, changes), same, share(noticed, changes - same)));
    }

    private static int changes(Collection<Result> results) {
        return results.stream().mapToInt(Result::changes).sum();
    }

    private static int noticed(Collection<Result> results) {
        return results.stream().mapToInt(Result::noticed).sum();
    }

    private static int share(Collection<Result> results) {
        return share(noticed(results), changes(results));
    }

    private static int share(int noticed, int changes) {
        return changes == 0 ? 100 : 100 * noticed / changes;
    }
}
