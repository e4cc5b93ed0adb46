package com.acme.translated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A detail that shows objects is recognised, and shows the same texts of them in the other language. */
class TranslatedObjectsTest {

    private static final Violation WRONG = new Violation("/lines/0", "Too many.", "SECRET-pin");
    private static final Violation WORST = new Violation("/name", "SECRET-pin");

    private static final String WRONG_TEXT = "Violation[field=/lines/0, message=Too many.]";
    private static final String WORST_TEXT = "Violation[field=/name, message=null]";

    private static final InvalidOrderException INVALID =
            new InvalidOrderException(2, Arrays.asList(WRONG, null), WORST, Map.of("a", WRONG));

    @Test
    void objects_of_a_catalog_are_told() {
        Problem problem = INVALID.problem();
        assertThat(problem.detail())
                .isEqualTo("2 are wrong: [" + WRONG_TEXT + ", null] and " + WORST_TEXT + " in {a=" + WRONG_TEXT + "}.");

        Problem german = Languages.inLanguage(problem, "de");

        assertThat(german.title()).isEqualTo("Die Bestellung ist nicht g\u00fcltig.");
        assertThat(german.detail())
                .isEqualTo("In {a=" + WRONG_TEXT + "} ist " + WORST_TEXT + " falsch; {2} sind es: [" + WRONG_TEXT
                        + ", null].");
        assertThat(german.toJson()).doesNotContain("SECRET").contains("\"worst\":{\"field\":\"/name\"}");
        assertThat(german.extensions()).isEqualTo(problem.extensions());
    }

    @Test
    void a_record_of_a_mapped_class_is_told() {
        LineRefused refused = new LineRefused(new LineRefused.Line("teapot", 7), LineRefused.State.OPEN);
        Problem problem = HttpStatusMapper.toResponse(refused).problem();
        assertThat(problem.detail()).isEqualTo("Line[item=teapot, amount=7] is refused in state still open.");

        assertThat(Languages.inLanguage(problem, "de").detail())
                .isEqualTo("Abgelehnt: Line[item=teapot, amount=7], im Zustand still open.");
    }

    @Test
    void a_detail_of_the_application_stays() {
        Problem german = Languages.inLanguage(INVALID.problem().withDetail("2 are wrong: ask."), "de");

        assertThat(german.title()).isEqualTo("Die Bestellung ist nicht g\u00fcltig.");
        assertThat(german.detail()).isEqualTo("2 are wrong: ask.");
    }

    @Test
    void members_do_not_tell_what_is_secret() {
        assertThat(INVALID.problem().extensions().toString()).doesNotContain("SECRET", "Violation[");
        assertThat(List.copyOf(((Map<?, ?>) INVALID.problem().extensions().get("worst")).entrySet()))
                .isEqualTo(List.of(Map.entry("field", "/name")));
    }
}
