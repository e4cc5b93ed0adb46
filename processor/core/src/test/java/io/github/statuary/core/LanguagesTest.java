package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The core itself has English only, so that each range that is looked for and not found ends there. */
class LanguagesTest {

    private static final Problem PROBLEM = new Problem(
            URI.create("https://acme.com/out-of-credit"),
            "Out of credit.",
            403,
            "Balance 30, {not} 1E+3.",
            null,
            Map.of("balance", 30, "cost", new java.math.BigDecimal("1E+3")));

    private static final String DETAIL = "Balance {balance}, {{not}} {cost}.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-",
                "''",
                "de",
                "en",
                "*",
                "en;q=0",
                "de;q=0.5, en",
                "'x, y;q=2'",
                "ä",
                "de;q=1.001",
                ";;;",
                "-;q=1"
            })
    void response_is_in_the_language_of_the_catalogs(String acceptLanguage) {
        ProblemResponse response = Languages.translated(
                ProblemResponse.of(PROBLEM, Map.of()), acceptLanguage == null ? null : List.of(acceptLanguage), null);

        assertThat(response.problem()).isEqualTo(PROBLEM);
        assertThat(response.headers())
                .containsEntry("Content-Language", List.of("en"))
                .containsEntry("Vary", List.of("Accept-Language"));
    }

    @Test
    void huge_field_is_not_read() {
        ProblemResponse response = Languages.translated(
                ProblemResponse.of(PROBLEM, Map.of()), List.of("de,".repeat(100_000), "a-".repeat(100_000)), null);

        assertThat(response.headers()).containsEntry("Content-Language", List.of("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin", "accept-language", "Origin, Accept-Language", "*"})
    void what_varies_already_stays(String vary) {
        ProblemResponse fromTheServer =
                Languages.translated(ProblemResponse.of(PROBLEM, Map.of()), null, List.of(vary));
        ProblemResponse fromTheException =
                Languages.translated(ProblemResponse.of(PROBLEM, Map.of("vary", List.of(vary))), null, null);

        ProblemResponse fromBoth =
                Languages.translated(ProblemResponse.of(PROBLEM, Map.of("Vary", List.of(vary))), null, List.of(vary));

        List<String> expected = vary.equals("Origin") ? List.of(vary, "Accept-Language") : List.of(vary);
        assertThat(fromTheServer.headers()).containsEntry("Vary", expected);
        assertThat(fromTheException.headers().get("Vary")).isEqualTo(expected);
        assertThat(fromBoth.headers()).containsEntry("Vary", expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ori\u0000gin", "Origin\r\nX: y", "\u00e9", " Origin", "a b;"})
    void what_is_no_list_of_names_is_left_out(String vary) {
        ProblemResponse response =
                Languages.translated(ProblemResponse.of(PROBLEM, Map.of()), null, List.of("Cookie", vary));

        assertThat(response.headers()).containsEntry("Vary", List.of("Cookie", "Accept-Language"));
    }

    @Test
    void response_that_names_its_language_stays() {
        ProblemResponse response = Languages.translated(
                ProblemResponse.of(PROBLEM, Map.of("Content-Language", List.of("it"))), List.of("en"), null);

        assertThat(response.headers()).containsEntry("Content-Language", List.of("it"));
    }

    @Test
    void response_without_content_has_no_language() {
        ProblemResponse response =
                Languages.translated(ProblemResponse.of(Problem.of(304), Map.of()), List.of("en"), null);

        assertThat(response.headers()).doesNotContainKey("Content-Language").containsKey("Vary");
    }

    @Test
    void texts_of_the_type_are_translated() {
        Problem translated = Languages.translated(PROBLEM, "Out of credit.", DETAIL, "Leer.", "{cost}}} {balance}");

        assertThat(translated).isEqualTo(PROBLEM.withTitle("Leer.").withDetail("1E+3} 30"));
    }

    @Test
    void texts_of_the_application_stay() {
        Problem own = PROBLEM.withDetail("Ask at the till.");

        assertThat(Languages.translated(own, "Out of credit.", DETAIL, "Leer.", "Guthaben {balance}"))
                .isEqualTo(own.withTitle("Leer."));
        assertThat(Languages.translated(own.withTitle("No."), "Out of credit.", DETAIL, "Leer.", "Guthaben {balance}"))
                .isNull();
        assertThat(Languages.translated(PROBLEM.withTitle(null), "Out of credit.", DETAIL, "Leer.", "{balance}"))
                .isEqualTo(PROBLEM.withTitle(null).withDetail("30"));
        assertThat(Languages.translated(PROBLEM.withDetail(null), "Out of credit.", DETAIL, "Leer.", "{balance}"))
                .isEqualTo(PROBLEM.withTitle("Leer.").withDetail(null));
    }

    @Test
    void phrase_is_translated_where_nothing_else_is_told() {
        Problem blank = Problem.of(404);

        assertThat(Languages.withPhrase(blank, "Not Found", "Nicht gefunden"))
                .isEqualTo(blank.withTitle("Nicht gefunden"));
        assertThat(Languages.withPhrase(blank.withDetail("No order 17"), "Not Found", "Nicht gefunden"))
                .isNull();
        assertThat(Languages.withPhrase(blank.with("errors", List.of()), "Not Found", "Nicht gefunden"))
                .isNull();
        assertThat(Languages.withPhrase(blank.withTitle("Away"), "Not Found", "Nicht gefunden"))
                .isNull();
    }
}
