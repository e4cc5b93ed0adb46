package io.github.statuary.catalog.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.facts.Facts;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled catalog agrees with a table of facts from the RFCs. */
class StatusFactsTest {

    private static final Pattern FIELD = Pattern.compile("[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*");
    private static final Pattern SHOULD = Pattern.compile("SHOULD ([A-Z][A-Za-z-]*)\\b.*");
    private static final Pattern FORMER = Pattern.compile("([A-Z][^();]*) \\(([^()]*RFC \\d+[^()]*)\\)");

    /** Left out: Connection, Content-Type and Content-Length, which go with another field or with the framing. */
    private static final Set<String> SPECIAL = Set.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Patch",
            "Allow",
            "Cache-Control",
            "Content-Location",
            "Content-Range",
            "Date",
            "Delta-Base",
            "ETag",
            "Expires",
            "IM",
            "Last-Modified",
            "Link",
            "Location",
            "Proxy-Authenticate",
            "Retry-After",
            "Upgrade",
            "Upload-Draft-Interop-Version",
            "Upload-Limit",
            "Upload-Offset",
            "Vary",
            "WWW-Authenticate");

    private final Catalog catalog = BundledCatalog.load();

    @Test
    void everyStatusHasItsFacts() {
        assertThat(rows().stream().map(StatusFactsTest::code))
                .containsExactlyElementsOf(
                        catalog.statuses().stream().map(Status::code).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void category(CSVRecord row) {
        String category = row.get("category").toUpperCase(Locale.ROOT).replace(' ', '_');

        assertThat(status(row).category().name()).isEqualTo(category);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void reference(CSVRecord row) {
        assertThat(status(row).reference()).isEqualTo(row.get("reference_url"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void name(CSVRecord row) {
        if (!status(row).phrase().isEmpty()) {
            assertThat(status(row).name().replace("_", ""))
                    .isEqualToIgnoringCase(row.get("upper_camel_of_iana_phrase"));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void content(CSVRecord row) {
        boolean allowed = switch (firstWord(row.get("content_allowed_in_response"))) {
            case "yes" -> true;
            case "none", "zero-length" -> false;
            default -> throw new AssertionError("unknown word in " + row);
        };

        assertThat(status(row).allowsContent()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void cacheable(CSVRecord row) {
        boolean cacheable = switch (row.get("heuristically_cacheable")) {
            case "yes", "yes-other-rfc" -> true;
            case "no", "n/a" -> false;
            default -> throw new AssertionError("unknown word in " + row);
        };

        assertThat(status(row).cacheableByDefault()).isEqualTo(cacheable);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void retryable(CSVRecord row) {
        boolean retryable = switch (row.get("retryable_by_automated_client")) {
            case "yes" -> true;
            case "no", "n/a", "conditional", "redirect" -> false;
            default -> throw new AssertionError("unknown word in " + row);
        };

        assertThat(status(row).retryable()).isEqualTo(retryable);
    }

    /** A clause that begins with a field's name and has no condition requires that field. */
    @ParameterizedTest
    @MethodSource("rows")
    void requiredHeaders(CSVRecord row) {
        List<String> required = clauses(row.get("required_response_headers"))
                .filter(clause -> !clause.contains(" if ") && !clause.contains(":"))
                .map(StatusFactsTest::firstWord)
                .filter(word -> FIELD.matcher(word).matches())
                .toList();

        assertThat(status(row).requiredHeaders()).isEqualTo(required);
    }

    /** {@code SHOULD} and a field's name without a condition, or a field that the text takes for granted. */
    @ParameterizedTest
    @MethodSource("rows")
    void expectedHeaders(CSVRecord row) {
        List<String> expected = new ArrayList<>();
        for (String clause : clauses(row.get("optional_response_headers")).toList()) {
            Matcher should = SHOULD.matcher(clause);
            if (should.matches() && !should.group(1).equals("NOT") && !clause.contains(" if ")) {
                expected.add(should.group(1));
            } else if (clause.contains(": the text presupposes it")) {
                expected.add(firstWord(clause));
            }
        }

        assertThat(status(row).expectedHeaders()).isEqualTo(expected);
    }

    /** A status lists exactly the special fields that its facts mention, each once. */
    @ParameterizedTest
    @MethodSource("rows")
    void optionalHeaders(CSVRecord row) {
        Set<String> mentioned = new TreeSet<>();
        FIELD.matcher(row.get("required_response_headers") + "; " + row.get("optional_response_headers"))
                .results()
                .forEach(field -> mentioned.add(field.group()));
        mentioned.retainAll(SPECIAL);
        if (code(row) == 207) {
            mentioned.remove("Location"); // mentioned as having no meaning there
        }

        List<String> listed = new ArrayList<>(status(row).requiredHeaders());
        listed.addAll(status(row).expectedHeaders());
        listed.addAll(status(row).optionalHeaders());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(mentioned);
    }

    /** Phrases from RFCs count; phrases from drafts and single products do not. */
    @ParameterizedTest
    @MethodSource("rows")
    void formerNames(CSVRecord row) {
        Set<String> former = new TreeSet<>();
        Matcher phrase = FORMER.matcher(row.get("former_phrases"));
        while (phrase.find()) {
            if (!phrase.group(2).contains("never")) {
                former.add(phrase.group(1).toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
            }
        }
        former.remove(status(row).name());

        assertThat(status(row).formerNames()).containsExactlyInAnyOrderElementsOf(former);
    }

    static List<CSVRecord> rows() {
        return Facts.statuses();
    }

    private static Stream<String> clauses(String text) {
        return Stream.of(text.replaceAll("\\([^)]*\\)", "").split(";")).map(String::strip);
    }

    private static String firstWord(String text) {
        return text.split("[^A-Za-z-]", 2)[0];
    }

    private Status status(CSVRecord row) {
        return catalog.status(code(row)).orElseThrow();
    }

    private static int code(CSVRecord row) {
        return Integer.parseInt(row.get("code"));
    }
}
