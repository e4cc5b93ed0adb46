package io.github.statuary.catalog.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCatalogTest {

    private static final String TEAPOT = """
            418.name=TEAPOT
            418.phrase=Teapot
            418.meaning=Short and stout.
            418.reference=https://example.com/
            """;

    @Test
    void everyNameIsUniqueFormerOnesIncluded() {
        List<String> names = new ArrayList<>();
        for (Status status : BundledCatalog.load().statuses()) {
            names.add(status.name());
            names.addAll(status.formerNames());
        }

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Z][A-Z0-9_]*[A-Z0-9]"));
    }

    @Test
    void everyStatusIsExplainedInOneOrTwoPlainSentences() {
        assertThat(BundledCatalog.load().statuses())
                .extracting(Status::meaning)
                .doesNotHaveDuplicates()
                .allMatch(meaning -> meaning.matches("[A-Z][ -~]*\\.") && meaning.split("\\. ").length <= 2);
    }

    @Test
    void sixtyOneStatusesAreGenerated() {
        assertThat(BundledCatalog.load().statuses().stream()
                        .filter(status -> !status.standing().isGenerated()))
                .extracting(Status::code)
                .containsExactly(104, 306, 418);
        assertThat(BundledCatalog.load().statuses().stream()
                        .filter(status -> status.standing().isDeprecated()))
                .extracting(Status::code)
                .containsExactly(305, 510);
    }

    @Test
    void theFileIsPlainTextWithABlockForEachCodeInOrderAndNoKeyTwice() throws IOException {
        String file;
        try (InputStream stream = BundledCatalog.class.getResourceAsStream("iana.properties")) {
            file = new String(stream.readAllBytes(), UTF_8);
        }
        List<String> keys = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (String block : file.strip().split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            lines.forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
            lines.stream().map(line -> line.substring(0, 3)).distinct().forEach(codes::add);
        }

        assertThat(file).matches("(?s)[\n -~]*").doesNotContain(" \n");
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(codes).hasSize(64).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aBlockWithoutOptionalKeysHasTheDefaults() throws IOException {
        assertThat(read(TEAPOT).statuses())
                .containsExactly(new Status(
                        418,
                        "TEAPOT",
                        "Teapot",
                        "Short and stout.",
                        "https://example.com/",
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        false,
                        false,
                        List.of(),
                        Standing.CURRENT));
    }

    @ParameterizedTest
    @CsvSource({
        "418.colour=blue, 418.colour",
        "600.name=TOO_MUCH, 600.name",
        "099.name=TOO_LITTLE, 099.name",
        "4x8.name=NO_NUMBER, 4x8.name",
        "name=NO_CODE, name",
        "419.phrase=No Name, 419.name",
        "418.name=, 418.name",
        "418.phrase=, 418.phrase",
        "418.meaning=, 418.meaning",
        "418.reference=, 418.reference",
        "418.content=some, 418.content",
        "418.cacheable=yes, 418.cacheable",
        "418.retryable=false, 418.retryable",
        "'418.required=A,,B', 418.required",
        "418.standing=gone, 418.standing",
        "418.standing=unused, 418.phrase",
        "418.standing=temporary, 418.expires",
        "418.expires=2026-11-13, 418.expires",
    })
    void aBrokenFileIsReportedByTheKey(String line, String key) {
        assertThatThrownBy(() -> read(TEAPOT + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("iana.properties: " + key + " ");
    }

    private static Catalog read(String text) throws IOException {
        return BundledCatalog.read(new StringReader(text));
    }
}
