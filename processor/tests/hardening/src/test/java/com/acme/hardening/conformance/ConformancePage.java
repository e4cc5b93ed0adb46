package com.acme.hardening.conformance;

import com.acme.hardening.conformance.Verdicts.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page with the tests of each rule and their results. */
final class ConformancePage {

    private static final String HEAD = """
            # Rules of the protocol, and their tests

            The rules of RFC 9457 (problem details), RFC 9110 (HTTP), RFC 6585, 7725 and 8288 (single statuses and fields),
            RFC 4647 (languages), RFC 3339 (times), RFC 6901 (pointers), RFC 9112 (HTTP/1.1) and RFC 9113 (HTTP/2), for senders and
            for receivers of responses, in our own words, and the tests that fail if a rule is broken. The tests are in
            `processor/tests/hardening/src/test/java/com/acme/hardening/conformance`. `ConformanceTest` runs them and fails if this page
            does not match their results; `-Dgolden.refresh=true` rewrites the page.
            """;

    private final Map<String, List<Verdict>> verdicts;
    private final StringBuilder page = new StringBuilder(HEAD);

    private ConformancePage(Map<String, List<Verdict>> verdicts) {
        this.verdicts = verdicts;
    }

    static String of(List<Rule> rules, Map<String, List<Verdict>> verdicts) {
        ConformancePage page = new ConformancePage(verdicts);
        List<String> sections = rules.stream()
                .filter(rule -> rule.exemption().isEmpty())
                .map(Rule::section)
                .distinct()
                .toList();
        sections.forEach(section -> page.section(section, rules));
        page.exemptions(rules);
        return page.page.toString();
    }

    private void section(String section, List<Rule> rules) {
        page.append("\n## ").append(section).append("\n\n| id | rule | tests | result |\n|---|---|---|---|\n");
        for (Rule rule : rules) {
            if (rule.section().equals(section) && rule.exemption().isEmpty()) {
                List<Verdict> tests = verdicts.getOrDefault(rule.id(), List.of());
                row(rule.id(), text(rule), names(tests), result(tests));
            }
        }
    }

    private void exemptions(List<Rule> rules) {
        page.append("\n## Rules that do not apply\n\n| id | rule | reason |\n|---|---|---|\n");
        for (Rule rule : rules) {
            rule.exemption().ifPresent(reason -> row(rule.id(), text(rule), reason));
        }
    }

    private static String text(Rule rule) {
        return rule.keyword().isEmpty() ? rule.text() : rule.text() + " (" + rule.keyword() + ")";
    }

    private static String names(List<Verdict> tests) {
        return tests.stream()
                .sorted(Comparator.comparing(Verdict::test))
                .map(verdict -> "`" + verdict.test() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String result(List<Verdict> tests) {
        if (tests.isEmpty()) {
            return "not tested";
        }
        return tests.stream().allMatch(Verdict::passed) ? "holds" : "broken";
    }

    private void row(String... columns) {
        page.append("| ").append(String.join(" | ", columns)).append(" |\n");
    }
}
