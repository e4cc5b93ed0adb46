package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.StatusCategory;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is just allowed, and what is not any more. */
class LimitsTest {

    private static final String BASE = "base: https://acme.com/\n";

    @Test
    void a_title_has_five_hundred_characters() {
        assertThat(ids(problem("title: " + "x".repeat(500)))).isEmpty();
        assertThat(ids(problem("title: " + "x".repeat(501)))).containsExactly("CAT-206");
    }

    @Test
    void a_title_has_one_line_and_a_detail_several() {
        assertThat(ids(problem("title: \"a\\nb\""))).containsExactly("CAT-208");
        assertThat(ids(problem("title: T\n    detail: \"a\\nb\""))).isEmpty();
        assertThat(ids(problem("title: T\n    detail: \"a\\u0001b\""))).containsExactly("CAT-207");
        assertThat(ids(problem("title: T\n    detail: \"\\u0020!~\\u00a0\""))).isEmpty();
    }

    @Test
    void the_type_of_a_field_is_text_like_any_other() {
        assertThat(ids(problem("title: T\n    fields: { abc: \" \" }"))).containsExactly("CAT-205", "CAT-505");
        assertThat(ids(problem("title: T\n    fields: { abc: \"enum [a" + " ".repeat(20_000) + "]\" }")))
                .containsExactly("CAT-206");
    }

    @ParameterizedTest
    @CsvSource({"399, 1", "400, 0", "599, 0", "600, 1"})
    void a_problem_is_an_error(int status, int mistakes) {
        String statuses = status == 599 ? "statuses: { 599: { phrase: Timeout } }\n" : "";
        assertThat(ids(statuses + BASE + "problems:\n  late: { status: " + status + ", title: T }\n"))
                .hasSize(mistakes);
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.com/a, 0",
        "http://acme.com, 0",
        "ftp://acme.com/a, 1",
        "mailto:a@acme.com, 1",
        "/a, 1",
        "https:acme, 1",
        "https://acme.com/\u00e4, 1"
    })
    void a_reference_is_an_address_of_the_web(String reference, int mistakes) {
        assertThat(ids("statuses:\n  499: { phrase: Gone away, reference: \"" + reference + "\" }\n"))
                .hasSize(mistakes);
    }

    @Test
    void the_last_base_is_that_of_the_catalog() {
        CatalogReading reading = CatalogReader.read(
                List.of(source("a.yaml", BASE), source("b.yaml", "base: https://acme.org/\n")), BundledCatalog.load());

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.catalog().base()).contains("https://acme.org/");
    }

    @Test
    void the_problems_of_a_catalog_below_stay() {
        var below = CatalogReader.read(List.of(source("a.yaml", problem("title: T"))), BundledCatalog.load())
                .catalog();

        assertThat(CatalogReader.read(List.of(source("b.yaml", BASE)), below)
                        .catalog()
                        .problemTypes())
                .isEqualTo(below.problemTypes())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.className()).isEqualTo("LateException");
                    assertThat(problem.field("order")).isEmpty();
                });
    }

    @Test
    void a_status_is_a_whole_number_that_fits() {
        assertThat(ids(BASE + "problems: { late: { status: 404.5, title: T } }"))
                .hasSize(1);
        assertThat(ids(BASE + "problems: { late: { status: 40400000000000000000, title: T } }"))
                .hasSize(1);
    }

    @Test
    void a_phrase_has_the_characters_of_header_fields() {
        assertThat(ids("statuses: { 499: { name: OTHER, phrase: \"\u00ff\" } }"))
                .isEmpty();
        assertThat(ids("statuses: { 499: { name: OTHER, phrase: \"\u0100\" } }"))
                .hasSize(1);
    }

    @Test
    void a_status_may_have_content_from_200_on() {
        assertThat(ids("statuses: { 200: { content: true } }")).isEmpty();
        assertThat(ids("statuses: { 199: { phrase: Almost, content: true } }")).hasSize(1);
    }

    @Test
    void a_category_knows_its_codes() {
        assertThat(StatusCategory.of(100).genericCode()).isEqualTo(100);
        assertThat(StatusCategory.of(599).genericCode()).isEqualTo(500);
        assertThat(StatusCategory.values())
                .filteredOn(StatusCategory::isError)
                .containsExactly(StatusCategory.CLIENT_ERROR, StatusCategory.SERVER_ERROR);
        assertThatIllegalArgumentException().isThrownBy(() -> StatusCategory.of(99));
        assertThatIllegalArgumentException().isThrownBy(() -> StatusCategory.of(600));
    }

    @Test
    void a_reading_with_a_mistake_is_not_good() {
        assertThat(CatalogReader.read(List.of(source("a.yaml", "bas: x\n")), BundledCatalog.load())
                        .isGood())
                .isFalse();
    }

    private static String problem(String rest) {
        return BASE + "problems:\n  late:\n    status: 404\n    " + rest + "\n";
    }

    private static List<String> ids(String yaml) {
        return CatalogReader.read(List.of(source("limits.yaml", yaml)), BundledCatalog.load()).mistakes().stream()
                .map(CatalogMistake::id)
                .toList();
    }

    private static CatalogSource source(String name, String yaml) {
        return CatalogSource.of(name, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
