package io.github.statuary.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.OriginalTexts;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.catalog.read.TranslationReader;
import io.github.statuary.catalog.read.TranslationReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translations of any bytes: texts that say the same as the originals, or mistakes and gaps with their places. */
class TranslationReaderFuzzTest {

    private static final Catalog CATALOG = BundledCatalog.load();

    private static final List<ProblemText> ORIGINALS = List.of(
            new ProblemText("cart-empty", "Your cart is empty.", Optional.empty()),
            new ProblemText(
                    "out-of-credit",
                    "You do not have enough credit.",
                    Optional.of(new DetailTemplate(
                            List.of(new Text("Your balance is "), new Placeholder("balance"), new Text("."))))));

    private static final OriginalTexts TEXTS =
            new OriginalTexts(ORIGINALS, List.of(), Map.of("violation", Map.of("field", "A JSON Pointer.")));

    @FuzzTest(maxDuration = "5m")
    void a_translation_or_mistakes_and_the_same_again(byte[] bytes) {
        TranslationReading reading = read(bytes);

        assertThat(read(bytes)).isEqualTo(reading);
        assertThat(reading.mistakes())
                .allSatisfy(mistake -> assertThat(mistake.text())
                        .startsWith("problems.de.yaml:")
                        .doesNotContain("\n", "\r"));
        assertThat(reading.translation().problems()).allSatisfy(TranslationReaderFuzzTest::saysTheSame);
        if (reading.mistakes().isEmpty() && reading.gaps().isEmpty()) {
            assertThat(reading.translation().problems()).hasSameSizeAs(ORIGINALS);
        }
    }

    private static void saysTheSame(ProblemText translated) {
        ProblemText original = ORIGINALS.stream()
                .filter(text -> text.key().equals(translated.key()))
                .findAny()
                .orElseThrow();
        assertThat(translated.title()).isNotBlank();
        assertThat(translated.detail().isPresent()).isEqualTo(original.detail().isPresent());
    }

    private static TranslationReading read(byte[] bytes) {
        return new TranslationReader(CATALOG, TEXTS, "de").read(List.of(CatalogSource.of("problems.de.yaml", bytes)));
    }
}
