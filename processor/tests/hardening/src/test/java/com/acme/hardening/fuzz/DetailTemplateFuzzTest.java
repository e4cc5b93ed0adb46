package com.acme.hardening.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Details with any text: mistakes, or parts that give the same text when they are written again. */
class DetailTemplateFuzzTest {

    private static final Catalog BUNDLED = BundledCatalog.load();

    @FuzzTest(maxDuration = "10m")
    void parts_are_the_text(FuzzedDataProvider data) {
        String detail = data.consumeRemainingAsString();
        CatalogReading reading = CatalogReader.read(
                List.of(CatalogSource.of("problems.yaml", yaml(detail).getBytes(StandardCharsets.UTF_8))), BUNDLED);

        if (reading.isGood()) {
            List<Part> parts = reading.catalog()
                    .problemTypes()
                    .get(0)
                    .detail()
                    .orElseThrow()
                    .parts();
            assertThat(parts.stream().map(DetailTemplateFuzzTest::written).collect(Collectors.joining()))
                    .isEqualTo(detail.strip());
        } else {
            assertThat(reading.mistakes())
                    .hasSizeLessThanOrEqualTo(101)
                    .allMatch(mistake -> mistake.place().line() == 5)
                    .allMatch(mistake -> mistake.id().startsWith("CAT-"));
        }
    }

    private static String written(Part part) {
        return part instanceof Text text
                ? text.text().replace("{", "{{").replace("}", "}}")
                : "{" + ((Placeholder) part).field() + "}";
    }

    /** A catalog with this detail, in which every character with a meaning in YAML is escaped. */
    private static String yaml(String detail) {
        String escaped =
                detail.chars().mapToObj(unit -> String.format("\\u%04X", unit)).collect(Collectors.joining());
        return """
                base: https://acme.com/
                problems:
                  no-credit:
                    fields: { one: string, two: int, "@a-b": string, secret: { type: string, visibility: secret } }
                    detail: "%s"
                    status: 403
                    title: No credit.
                """.formatted(escaped);
    }
}
