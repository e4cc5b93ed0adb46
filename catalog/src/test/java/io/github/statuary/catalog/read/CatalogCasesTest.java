package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogCasesTest {

    static Stream<CatalogCase> good() {
        return CatalogCase.good();
    }

    static Stream<CatalogCase> bad() {
        return CatalogCase.bad();
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodCatalogIsRead(CatalogCase example) throws IOException {
        CatalogReading reading = example.read();

        assertThat(reading.mistakes()).isEmpty();
        example.expect(declared(reading.catalog()));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badCatalogGivesItsMistakes(CatalogCase example) throws IOException {
        CatalogReading reading = example.read();

        assertThat(reading.mistakes()).isNotEmpty();
        assertThat(reading.catalog()).isEqualTo(BundledCatalog.load());
        example.expect(reading.mistakes().stream().map(CatalogMistake::toString).toList());
    }

    /**
     * UNREADABLE and TOO_LARGE are of files that nobody wants in a repository; {@link OverCoreTest} has those of a core,
     * {@link CatalogReaderTest} that of an earlier catalog, {@link TranslationReaderTest} those of translations.
     */
    @Test
    void everyMessageHasACase() throws IOException {
        Set<CatalogMessage> shown = new LinkedHashSet<>(List.of(
                CatalogMessage.UNREADABLE,
                CatalogMessage.TOO_LARGE,
                CatalogMessage.STATUS_BESIDE_CORE,
                CatalogMessage.STATUS_NOT_OF_CORE,
                CatalogMessage.RETIRED_KEY));
        shown.addAll(TranslationReaderTest.OF_TRANSLATIONS);
        for (CatalogCase example : CatalogCase.bad().toList()) {
            example.read().mistakes().forEach(mistake -> shown.add(mistake.message()));
        }

        assertThat(shown).containsExactlyInAnyOrder(CatalogMessage.values());
    }

    @Test
    void everyMessageHasAnIdOfItsOwn() {
        assertThat(Arrays.stream(CatalogMessage.values()).map(CatalogMessage::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("CAT-[1-9]\\d\\d"));
    }

    /** What the catalog has beyond the bundled one, one thing on a line. */
    private static List<String> declared(Catalog catalog) {
        Catalog bundled = BundledCatalog.load();
        return Stream.concat(
                        catalog.statuses().stream()
                                .filter(status -> !bundled.statuses().contains(status)),
                        Stream.concat(catalog.objects().stream(), catalog.problemTypes().stream()))
                .map(thing -> escaped(thing.toString()))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
