package io.github.statuary.mutation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed results, reasons and page. */
class KeptFindingsTest {

    private static final Path ROOT = Path.of("../../..");

    private final Findings findings;

    KeptFindingsTest() throws IOException {
        findings = Findings.read(ROOT.resolve(".ci/mutation"));
    }

    @Test
    void each_reason_is_of_a_survivor() {
        assertThat(findings.unusedReasons()).isEmpty();
    }

    @Test
    void the_page_tells_what_was_found() {
        assertThat(ROOT.resolve("docs/mutation.md")).content().isEqualTo(MutationPage.text(findings));
    }
}
