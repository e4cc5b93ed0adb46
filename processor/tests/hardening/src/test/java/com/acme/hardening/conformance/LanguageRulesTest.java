package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.told.Languages;
import com.acme.hardening.told.NotFoundException;
import com.acme.hardening.told.OutOfCreditException;
import com.acme.hardening.told.Problem;
import com.acme.hardening.told.ProblemPages;
import com.acme.hardening.told.ProblemResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lookup by RFC 4647, section 3.4, and the fields of RFC 9110, sections 8.5, 12.5.4 and 12.5.5; what a type leads to. */
class LanguageRulesTest {

    private static final Problem PROBLEM = new OutOfCreditException().problem();

    @Test
    @Holds("P8")
    void a_type_leads_to_a_page() {
        assertThat(ProblemPages.find(OutOfCreditException.TYPE.getRawPath())).hasValueSatisfying(page -> {
            assertThat(page.headers().get("Content-Type")).startsWith("text/html");
            assertThat(page.text()).contains("You do not have enough credit.", "The balance is too low.");
        });
    }

    @Test
    @Holds("L1")
    void what_is_malformed_changes_nothing() {
        for (String field :
                List.of("de_DE", "de;q=2", "de;q=0.1234", "abcdefghi", "de-", "-de", "d\u00e9", "de q=1", ";q=1")) {
            assertThat(language(field)).as(field).isEqualTo("en");
        }
        for (String field : List.of("DE", " de ", "fr;q=0.000, de;q=0.999", ",de,,", "de ; q=1.000", "de;Q=0.5")) {
            assertThat(language(field)).as(field).isEqualTo("de");
        }
    }

    @Test
    @Holds("L2")
    void a_range_loses_its_last_part() {
        assertThat(language("zh-Hant-CN-x-private1-private2")).isEqualTo("zh-Hant");
        assertThat(language("de-Latn-DE-1996")).isEqualTo("de");
        assertThat(language("de-ch-1996")).isEqualTo("de-CH");
        assertThat(language("fr-x-a")).isEqualTo("fr");
        assertThat(language("zh")).isEqualTo("en");
        assertThat(language("d")).isEqualTo("en");
    }

    @Test
    @Holds("L3")
    void the_highest_weight_comes_first() {
        assertThat(language("de;q=0.2, fr;q=0.9, zh-Hant;q=0.3")).isEqualTo("fr");
        assertThat(language("fr, de")).isEqualTo("fr");
        assertThat(language("fr;q=0.5", "de-AT")).isEqualTo("de");
        assertThat(language("fr;q=0, de;q=0.001")).isEqualTo("de");
        assertThat(language("de;q=0")).isEqualTo("en");
        assertThat(language("de-AT, DE;q=0, fr;q=0.1")).isEqualTo("fr");
        assertThat(language("nl, en, de")).isEqualTo("en");
    }

    @Test
    @Holds("L4")
    void any_language_is_the_default() {
        assertThat(language("*")).isEqualTo("en");
        assertThat(language("nl, *;q=0.5")).isEqualTo("en");
        assertThat(language("*, de;q=0.5")).isEqualTo("de");
    }

    @Test
    @Holds("L5")
    void no_language_is_a_reason_for_another_status() {
        for (String field : List.of("nl", "*;q=0", "en;q=0", "x".repeat(100_000), "")) {
            ProblemResponse response = translated(Map.of(), List.of(), field);
            assertThat(response.status()).isEqualTo(403);
            assertThat(response.problem()).isEqualTo(PROBLEM);
        }
    }

    @Test
    @Holds("L6")
    void content_names_its_language() {
        assertThat(translated(Map.of(), List.of(), "de-CH").problem().title())
                .isEqualTo("Das Guthaben reicht n\u00f6d.");
        assertThat(language("de-CH")).isEqualTo("de-CH");
        assertThat(language()).isEqualTo("en");
        Problem own = new NotFoundException("No order 7.").problem();
        assertThat(Languages.translated(ProblemResponse.of(own, Map.of()), List.of("de"), null)
                        .headers())
                .containsEntry("Content-Language", List.of("en"));
    }

    @Test
    @Holds("L7")
    void vary_names_the_field() {
        assertThat(vary(Map.of(), List.of())).containsExactly("Accept-Language");
        assertThat(vary(Map.of(), List.of("Origin, Accept-Encoding")))
                .containsExactly("Origin, Accept-Encoding", "Accept-Language");
        assertThat(vary(Map.of("Vary", List.of("Accept")), List.of("Accept", "Origin")))
                .containsExactly("Accept", "Origin", "Accept-Language");
        assertThat(vary(Map.of(), List.of("ORIGIN,ACCEPT-LANGUAGE"))).containsExactly("ORIGIN,ACCEPT-LANGUAGE");
        assertThat(vary(Map.of(), List.of("*"))).containsExactly("*");
    }

    @Test
    @Holds("L8")
    void what_is_not_modified_varies() {
        ProblemResponse response =
                Languages.translated(ProblemResponse.of(Problem.of(304), Map.of()), List.of("de"), List.of("Origin"));
        assertThat(response.headers()).containsEntry("Vary", List.of("Origin", "Accept-Language"));
        assertThat(response.hasBody()).isFalse();
        String path = OutOfCreditException.TYPE.getRawPath();
        ProblemPages.Page page = ProblemPages.find(path).orElseThrow();
        ProblemPages.Page again =
                ProblemPages.find(path, null, page.headers().get("ETag")).orElseThrow();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.headers()).containsEntry("Vary", page.headers().get("Vary"));
    }

    private static String language(String... fields) {
        return translated(Map.of(), List.of(), fields)
                .headers()
                .get("Content-Language")
                .get(0);
    }

    private static List<String> vary(Map<String, List<String>> ofTheProblem, List<String> before) {
        return translated(ofTheProblem, before, "de").headers().get("Vary");
    }

    private static ProblemResponse translated(
            Map<String, List<String>> ofTheProblem, List<String> before, String... fields) {
        return Languages.translated(ProblemResponse.of(PROBLEM, ofTheProblem), Arrays.asList(fields), before);
    }
}
