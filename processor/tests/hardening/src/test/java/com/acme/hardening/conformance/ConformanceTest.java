package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.Golden;
import com.acme.hardening.conformance.Verdicts.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every rule that applies has a test, and the page matches the results. */
class ConformanceTest {

    private static final Map<String, List<Verdict>> VERDICTS = Verdicts.of(
            JsonRulesTest.class,
            ProblemRulesTest.class,
            CatalogRulesTest.class,
            SecrecyRulesTest.class,
            FieldRulesTest.class,
            LanguageRulesTest.class,
            InjectionRulesTest.class,
            StatusRulesTest.class,
            ReceivedRulesTest.class,
            ValueRulesTest.class,
            ConnectionRulesTest.class);

    @Test
    void each_rule_that_applies_is_tested_and_no_other() throws IOException {
        assertThat(VERDICTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Rule.all().stream()
                        .filter(rule -> rule.exemption().isEmpty())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        Golden.at("../../../docs/conformance.md").is(ConformancePage.of(Rule.all(), VERDICTS));
    }
}
