package io.github.statuary.catalog.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.facts.Facts;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.StatusCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 51 statuses of the article that started the project are there, under their registered names. */
class ArticleTest {

    private final Catalog catalog = BundledCatalog.load();

    @ParameterizedTest
    @MethodSource("rows")
    void theStatusIsThere(CSVRecord row) {
        Status status = status(row);

        assertThat(status.phrase()).isEqualTo(row.get("iana_phrase").replace(" (OBSOLETED)", ""));
        assertThat(status.standing().isGenerated()).isTrue();
        assertThat(status.category())
                .isEqualTo(
                        switch (row.get("seed_category").replaceAll(".*\\((\\d)xx\\)", "$1")) {
                            case "1" -> StatusCategory.INFORMATIONAL;
                            case "2" -> StatusCategory.SUCCESSFUL;
                            case "3" -> StatusCategory.REDIRECTION;
                            case "4" -> StatusCategory.CLIENT_ERROR;
                            case "5" -> StatusCategory.SERVER_ERROR;
                            default -> throw new AssertionError("unknown category in " + row);
                        });
    }

    @Test
    void itsNamesAreRightButForThese() {
        Map<Integer, String> corrected = new TreeMap<>();
        List<Integer> codes = new ArrayList<>();
        for (CSVRecord row : rows()) {
            Status status = status(row);
            codes.add(status.code());
            if (!status.phrase().equals(row.get("seed_name"))) {
                corrected.put(status.code(), status.name());
            }
        }

        assertThat(codes).hasSize(51).doesNotHaveDuplicates();
        assertThat(corrected)
                .containsExactly(
                        Map.entry(101, "SWITCHING_PROTOCOLS"),
                        Map.entry(300, "MULTIPLE_CHOICES"),
                        Map.entry(411, "LENGTH_REQUIRED"),
                        Map.entry(413, "CONTENT_TOO_LARGE"),
                        Map.entry(414, "URI_TOO_LONG"),
                        Map.entry(422, "UNPROCESSABLE_CONTENT"));
    }

    static List<CSVRecord> rows() {
        return Facts.article();
    }

    private Status status(CSVRecord row) {
        return catalog.status(Integer.parseInt(row.get("code"))).orElseThrow();
    }
}
