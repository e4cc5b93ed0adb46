package io.github.statuary.catalog.sets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.facts.Facts;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sets that {@code statuary:} names say what the table of unofficial statuses says about their vendors. */
class ShippedSetTest {

    private static final Catalog IANA = BundledCatalog.load();

    @ParameterizedTest
    @CsvSource({"NGINX, nginx", "CLOUDFLARE, Cloudflare", "AWS_ELB, AWS Application Load Balancer"})
    void aSetHasTheCodesAndPhrasesOfItsVendor(ShippedSet set, String vendor) {
        Map<Integer, String> phrases = new TreeMap<>();
        for (CSVRecord row : Facts.unofficial()) {
            if (row.get("vendor").startsWith(vendor)) {
                String phrase = row.get("phrase").replaceAll(" ?\\(.*", "");
                int code = Integer.parseInt(row.get("code"));
                phrases.put(code, phrase.isEmpty() ? added(set, code).phrase() : phrase);
            }
        }

        assertThat(added(set)).extracting(Status::code).containsExactlyElementsOf(phrases.keySet());
        assertThat(added(set)).extracting(Status::phrase).containsExactlyElementsOf(phrases.values());
    }

    @Test
    void theTeapotTakesItsReservedNumber() {
        assertThat(added(ShippedSet.TEAPOT)).singleElement().satisfies(teapot -> {
            assertThat(teapot.code()).isEqualTo(418);
            assertThat(teapot.name()).isEqualTo("I_AM_A_TEAPOT");
            assertThat(teapot.phrase()).isEqualTo("I'm a teapot");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusIsNamedExplainedAndGenerated(ShippedSet set) {
        assertThat(added(set)).isNotEmpty().allSatisfy(status -> {
            assertThat(status.name()).matches("[A-Z][A-Z_]+");
            assertThat(status.phrase()).isNotBlank();
            assertThat(status.meaning()).endsWith(".");
            assertThat(status.standing()).isEqualTo(Standing.CUSTOM);
        });
    }

    @Test
    void aSetIsFoundByItsReference() {
        assertThat(ShippedSet.find("statuary:nginx")).contains(ShippedSet.NGINX);
        assertThat(ShippedSet.find("statuary:aws-elb")).contains(ShippedSet.AWS_ELB);
        assertThat(ShippedSet.find("nginx")).isEmpty();
        assertThat(ShippedSet.find("statuary:apache")).isEmpty();
        assertThat(ShippedSet.NGINX.source().name()).isEqualTo("statuary:nginx");
    }

    @Test
    void allSetsGoTogether() {
        Catalog all = read(List.of(ShippedSet.values()));

        assertThat(all.statuses()).hasSize(64 + 7 + 9 + 4);
    }

    private static Status added(ShippedSet set, int code) {
        return added(set).stream()
                .filter(status -> status.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static List<Status> added(ShippedSet set) {
        return read(List.of(set)).statuses().stream()
                .filter(status -> !IANA.statuses().contains(status))
                .toList();
    }

    private static Catalog read(List<ShippedSet> sets) {
        CatalogReading reading =
                CatalogReader.read(sets.stream().map(ShippedSet::source).toList(), IANA);
        assertThat(reading.mistakes()).isEmpty();
        return reading.catalog();
    }
}
