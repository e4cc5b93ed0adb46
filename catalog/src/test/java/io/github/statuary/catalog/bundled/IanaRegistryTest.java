package io.github.statuary.catalog.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.facts.Facts;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled catalog says what the registry says, no more and no less. */
class IanaRegistryTest {

    private static final Pattern MARK = Pattern.compile(" ?\\(([A-Za-z]+).*\\)");
    private static final Pattern RFC = Pattern.compile("\\[RFC(\\d+)(?:, Section ([\\d.]+))?].*");
    private static final Pattern DRAFT = Pattern.compile("\\[(draft-.*)-\\d\\d]");

    private final Catalog catalog = BundledCatalog.load();

    @Test
    void theCodesAreTheRegistrysInItsOrder() {
        assertThat(catalog.statuses())
                .extracting(Status::code)
                .containsExactlyElementsOf(
                        rows().stream().map(IanaRegistryTest::code).toList());
        assertThat(catalog.statuses()).hasSize(64);
        assertThat(catalog.problemTypes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thePhraseIsTheDescriptionWithoutItsMark(CSVRecord row) {
        String phrase = MARK.matcher(row.get("Description")).replaceFirst("");

        assertThat(status(row).phrase()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theNameIsThePhraseInUpperCase(CSVRecord row) {
        String phrase = status(row).phrase();
        String name = phrase.isEmpty()
                ? "UNUSED_" + code(row)
                : phrase.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');

        assertThat(status(row).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theStandingIsTheDescriptionsMark(CSVRecord row) {
        Matcher mark = MARK.matcher(row.get("Description"));
        Standing standing = !mark.find()
                ? Standing.CURRENT
                : switch (mark.group(1)) {
                    case "OBSOLETED" -> Standing.OBSOLETE;
                    case "TEMPORARY" -> Standing.TEMPORARY;
                    case "Unused" -> Standing.UNUSED;
                    default -> throw new AssertionError("unknown mark in " + row);
                };
        if (code(row) == 305) {
            standing = Standing.DEPRECATED; // by RFC 9110 section 15.4.6; the registry has no mark for it
        }

        assertThat(status(row).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theReferenceIsTheRegistrys(CSVRecord row) {
        String reference = row.get("Reference");
        Matcher rfc = RFC.matcher(reference);
        Matcher draft = DRAFT.matcher(reference);
        if (rfc.matches() && rfc.group(2) != null) {
            assertThat(status(row).reference()).isEqualTo(section(rfc) + rfc.group(2));
        } else if (rfc.matches()) {
            assertThat(status(row).reference()).startsWith(section(rfc));
        } else {
            assertThat(draft.matches()).as(reference).isTrue();
            assertThat(status(row).reference()).isEqualTo("https://datatracker.ietf.org/doc/" + draft.group(1) + "/");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExpiryIsTheRegistrys(CSVRecord row) throws IOException {
        Properties file = new Properties();
        try (InputStream stream = BundledCatalog.class.getResourceAsStream("iana.properties")) {
            file.load(stream);
        }
        String expiry = Pattern.compile("expires (\\d{4}-\\d\\d-\\d\\d)")
                .matcher(row.get("Description"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse(null);

        assertThat(file.getProperty(code(row) + ".expires")).isEqualTo(expiry);
    }

    static List<CSVRecord> rows() {
        return Facts.iana();
    }

    private static String section(Matcher rfc) {
        return "https://www.rfc-editor.org/rfc/rfc" + rfc.group(1) + ".html#section-";
    }

    private Status status(CSVRecord row) {
        return catalog.status(code(row)).orElseThrow();
    }

    private static int code(CSVRecord row) {
        return Integer.parseInt(row.get("Value"));
    }
}
