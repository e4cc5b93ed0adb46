package io.github.statuary.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.rule.CatalogReader;
import io.github.statuary.catalog.rule.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Catalogs of any bytes, read alone: thousands a second, where {@link CatalogFuzzTest} compiles each that is good. */
@DisabledForJreRange(min = JRE.JAVA_22, disabledReason = "the agent of the fuzzer does not start there")
class CatalogReaderFuzzTest {

    private static final Catalog BUNDLED = BundledCatalog.load();

    @FuzzTest(maxDuration = "5m")
    void aCatalogOrMistakesAndTheSameAgain(byte[] bytes) {
        CatalogReading reading = read(bytes);

        assertThat(reading.isGood()).isEqualTo(reading.mistakes().isEmpty());
        assertThat(read(bytes)).isEqualTo(reading);
    }

    private static CatalogReading read(byte[] bytes) {
        return CatalogReader.read(List.of(CatalogSource.of("problems.yaml", bytes)), BUNDLED);
    }
}
