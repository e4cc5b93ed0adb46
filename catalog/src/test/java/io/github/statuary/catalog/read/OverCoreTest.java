package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Catalogs of a package over the core of another package. */
class OverCoreTest {

    private static final Catalog CORE = Catalog.ofCore(
            "com.acme.errors", List.of(BundledCatalog.load().status(404).orElseThrow()));

    @Test
    void problem_types_have_the_statuses_of_the_core() {
        CatalogReading reading = read("problems: { gone-away: { type: 'urn:a', status: 404, title: Gone away. } }");

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.catalog().problemTypes())
                .extracting(ProblemType::className)
                .containsExactly("GoneAwayException");
        assertThat(reading.catalog().statuses()).isEqualTo(CORE.statuses());
        assertThat(reading.catalog().core()).contains("com.acme.errors");
    }

    @Test
    void another_status_is_a_mistake_that_names_the_core() {
        assertThat(mistakes("problems: { gone-away: { type: 'urn:a', status: 410, title: Gone away. } }"))
                .containsExactly(
                        "a.yaml:1:49: The core com.acme.errors does not have the status 410. Expected a status of the"
                                + " core, or one declared in a catalog of the package com.acme.errors. [CAT-419]");
    }

    @Test
    void a_status_cannot_be_declared() {
        assertThat(mistakes("statuses: { 404: { phrase: Nowhere } }"))
                .containsExactly(
                        "a.yaml:1:13: The statuses of this package are those of its core, com.acme.errors, so the"
                                + " status 404 cannot be declared here. Expected the status in a catalog of the package"
                                + " com.acme.errors. [CAT-311]");
    }

    private static List<String> mistakes(String catalog) {
        return read(catalog).mistakes().stream().map(CatalogMistake::toString).toList();
    }

    private static CatalogReading read(String catalog) {
        return CatalogReader.read(List.of(CatalogSource.of("a.yaml", catalog.getBytes(StandardCharsets.UTF_8))), CORE);
    }
}
