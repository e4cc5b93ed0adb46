package com.acme.hardening.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.spoken.HttpStatusMapper;
import com.acme.hardening.spoken.Languages;
import com.acme.hardening.spoken.OutOfCreditException;
import com.acme.hardening.spoken.Problem;
import com.acme.hardening.spoken.ProblemResponse;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;

/** Fields {@code Accept-Language} of any characters: the same problem in one of the languages, and never an exception. */
class AcceptLanguageFuzzTest {

    private static final ProblemResponse RESPONSE = ProblemResponse.of(
            HttpStatusMapper.toResponse(new OutOfCreditException(new BigDecimal("1.50")))
                    .problem(),
            Map.of("Retry-After", List.of("3")));

    private static final Map<String, String> TITLES = Map.of(
            "en", "You do not have enough credit.",
            "de", "Ihr Guthaben reicht nicht.",
            "fr-CA", "Votre cr\u00e9dit ne suffit pas.");

    /** Subtags that lead to a language that is there, and others; none for which the JDK knows another spelling. */
    private static final String[] LANGUAGES = {"de", "fr", "DE", "EN", "sv"};

    private static final String[] SUBTAGS = {"de", "CA", "ch", "x", "Latn", "1996", "gb"};

    @FuzzTest(maxDuration = "5m")
    void any_field_changes_the_language_alone(FuzzedDataProvider data) {
        List<String> fields = new ArrayList<>();
        int many = data.consumeInt(0, 3);
        for (int i = 0; i < many; i++) {
            fields.add(data.consumeString(1_200));
        }
        List<String> vary = data.consumeBoolean() ? List.of(data.consumeString(60)) : null;

        ProblemResponse told = Languages.translated(RESPONSE, fields, vary);

        String language = told.headers().get("Content-Language").get(0);
        assertThat(TITLES).containsEntry(language, told.problem().title());
        Problem before = RESPONSE.problem();
        assertThat(told.problem().withTitle(before.title()).withDetail(before.detail()))
                .isEqualTo(before);
        assertThat(told.headers()).containsEntry("Retry-After", List.of("3"));
        assertThat(String.join(",", told.headers().get("Vary")).toLowerCase(Locale.ROOT))
                .containsPattern("(^|,)\\s*(\\*|accept-language)\\s*(,|$)");
    }

    /** What the JDK finds by the same lookup. It does not know that a shortened range may be one that is not acceptable. */
    @FuzzTest(maxDuration = "5m")
    void a_field_leads_to_what_the_JDK_finds(FuzzedDataProvider data) {
        List<String> elements = new ArrayList<>();
        int many = data.consumeInt(1, 6);
        for (int i = 0; i < many; i++) {
            StringBuilder range = new StringBuilder(data.pickValue(LANGUAGES));
            for (int left = data.consumeInt(0, 3); left > 0; left--) {
                range.append('-').append(data.pickValue(SUBTAGS));
            }
            elements.add(range + ";q=0." + data.consumeInt(1, 999));
        }
        String field = String.join(", ", elements);

        String found = Locale.lookupTag(LanguageRange.parse(field), List.of("de", "fr-CA", "en"));

        assertThat(Languages.translated(RESPONSE, List.of(field), null)
                        .headers()
                        .get("Content-Language"))
                .as(field)
                .containsExactly(found == null ? "en" : found.equals("fr-ca") ? "fr-CA" : found);
    }
}
