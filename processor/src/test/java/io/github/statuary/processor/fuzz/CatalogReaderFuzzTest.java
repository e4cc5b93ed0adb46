package io.github.statuary.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.util.List;

/** Catalogs of any bytes, read alone: thousands a second, where {@link CatalogFuzzTest} compiles each that is good. */
class CatalogReaderFuzzTest {

    private static final Catalog BUNDLED = BundledCatalog.load();

    @DictionaryEntries({
        "language: ", "resolution: ", "deprecated: ", "draft: true", "retired: true", "retryable: ", "if-idempotent",
        "log: ", "level: ", "trace: ", "example: ", "description: ", "java: ", "warning",
        "objects:\\x0A  ", "fields: { ", "visibility: log-only", "visibility: secret", "required: false", "list<",
                "map<",
        "\\\"enum [", "\\\"@context\\\": ", "trace-id: "
    })
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
