package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.ClientErrorException;
import com.acme.generated.HttpStatus;
import com.acme.generated.HttpStatus.Category;
import com.acme.generated.HttpStatusException;
import com.acme.generated.NotFoundException;
import com.acme.generated.ServerErrorException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated statuses against the registry and the article, read independently of the catalog. */
class RegistryTest {

    @Test
    void the_default_set_is_the_registry() {
        assertThat(HttpStatus.values())
                .extracting(HttpStatus::code)
                .containsExactlyElementsOf(Facts.registry().stream()
                        .map(row -> Integer.valueOf(row.get("Value")))
                        .toList())
                .hasSize(61);
    }

    @ParameterizedTest
    @MethodSource("registry")
    void has_the_registered_name_phrase_category_and_code(Map<String, String> row) throws Exception {
        int code = Integer.parseInt(row.get("Value"));
        String phrase = row.get("Description").replace(" (OBSOLETED)", "");
        HttpStatus status = HttpStatus.find(code).orElseThrow();

        assertThat(status.phrase()).isEqualTo(phrase);
        assertThat(status.name()).isEqualTo(constantName(phrase));
        assertThat(status.category()).isEqualTo(Category.values()[code / 100 - 1]);
        assertThat(status.isError()).isEqualTo(code >= 400);
        assertThat(HttpStatus.Code.class.getField(constantName(phrase)).getInt(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void has_the_facts_of_the_specifications(Map<String, String> row) {
        HttpStatus status = HttpStatus.of(Integer.parseInt(row.get("code")));

        assertThat(status.reference()).isEqualTo(row.get("reference_url"));
        assertThat(status.isCacheableByDefault())
                .isEqualTo(row.get("heuristically_cacheable").startsWith("yes"));
        assertThat(status.allowsContent())
                .isEqualTo(row.get("content_allowed_in_response").startsWith("yes"));
        if (!row.get("retryable_by_automated_client").equals("conditional")) {
            assertThat(status.isRetryable())
                    .isEqualTo(row.get("retryable_by_automated_client").equals("yes"));
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void has_an_exception_class_in_its_branch(Map<String, String> row) throws Exception {
        int code = Integer.parseInt(row.get("Value"));
        Class<?> type = Class.forName(
                "com.acme.generated." + camelCase(row.get("Description").replace(" (OBSOLETED)", "")) + "Exception");

        assertThat(type).isAssignableTo(code < 500 ? ClientErrorException.class : ServerErrorException.class);
        if (!List.of(401, 405, 407, 426).contains(code)) {
            HttpStatusException exception =
                    (HttpStatusException) type.getConstructor().newInstance();
            assertThat(exception.statusCode()).isEqualTo(code);
            assertThat(exception.status().code()).isEqualTo(code);
            assertThat(exception).hasMessage(code + " " + exception.status().phrase());
            assertThat(type.getConstructor(String.class)).isNotNull();
            assertThat(type.getConstructor(String.class, Throwable.class)).isNotNull();
        }
    }

    @Test
    void knows_every_status_of_the_article() {
        List<Map<String, String>> article = Facts.read("seed-reconciliation.csv");

        assertThat(article).hasSize(51).allSatisfy(row -> {
            HttpStatus status =
                    HttpStatus.find(Integer.parseInt(row.get("code"))).orElseThrow();
            assertThat(status.phrase()).isEqualTo(row.get("iana_phrase").replace(" (OBSOLETED)", ""));
            assertThat(status.category())
                    .isEqualTo(
                            Category.values()[
                                    Integer.parseInt(row.get("seed_category").replaceAll(".*(\\d)xx.*", "$1")) - 1]);
        });
    }

    @Test
    void its_constants_are_usable_as_case_labels() {
        String answer = switch (new NotFoundException().statusCode()) {
            case HttpStatus.Code.NOT_FOUND -> "none";
            case HttpStatus.Code.HTTP_VERSION_NOT_SUPPORTED -> "old";
            default -> "other";
        };

        assertThat(answer).isEqualTo("none");
    }

    private static String constantName(String phrase) {
        return phrase.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static String camelCase(String phrase) {
        StringBuilder name = new StringBuilder();
        Arrays.stream(phrase.split("[^A-Za-z0-9]+"))
                .forEach(word ->
                        name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT)));
        return name.toString();
    }

    static List<Map<String, String>> registry() {
        return Facts.registry();
    }

    static List<Map<String, String>> errors() {
        return Facts.registry().stream()
                .filter(row -> row.get("Value").charAt(0) >= '4')
                .toList();
    }

    static List<Map<String, String>> facts() {
        return Facts.read("status-facts.csv").stream()
                .filter(row -> !List.of("104", "306", "418").contains(row.get("code")))
                .toList();
    }
}
