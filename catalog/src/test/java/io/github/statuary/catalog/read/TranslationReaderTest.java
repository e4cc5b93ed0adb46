package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.OriginalTexts;
import io.github.statuary.catalog.model.PageText;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationReaderTest {

    static final Set<CatalogMessage> OF_TRANSLATIONS = Arrays.stream(CatalogMessage.values())
            .filter(message -> message.id().startsWith("CAT-7"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Catalog CATALOG = BundledCatalog.load();

    private static final List<ProblemText> ORIGINALS = List.of(
            new ProblemText("cart-empty", "Your cart is empty.", Optional.empty()),
            new ProblemText(
                    "out-of-credit",
                    "You do not have enough credit.",
                    Optional.of(new DetailTemplate(List.of(
                            new Text("Your balance is "),
                            new Placeholder("balance"),
                            new Text(", it costs "),
                            new Placeholder("cost")))),
                    new PageText(
                            Optional.of("Your account has less credit than the order costs."),
                            Optional.of("Top up."),
                            Optional.empty(),
                            Map.of("balance", "What is left."))));

    private static final OriginalTexts TEXTS = new OriginalTexts(
            ORIGINALS,
            List.of(new ProblemText("card-stolen", "Your card is stolen.", Optional.empty())),
            Map.of("violation", Map.of("field", "A JSON Pointer."), "limit", Map.of()));

    private static final String GOOD = """
            language: DE
            statuses:
              404: { phrase: Nicht gefunden }
            problems:
              cart-empty: { title: Der Warenkorb ist leer. }
              out-of-credit:
                title: Das Guthaben reicht nicht.
                detail: Es kostet {cost} und das Guthaben ist {balance}.
            """;

    @Test
    void whole_translation_is_read() {
        TranslationReading reading = read(GOOD);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.gaps()).isEmpty();
        assertThat(reading.translation().language()).isEqualTo("de");
        assertThat(reading.translation().phrases()).isEqualTo(Map.of(404, "Nicht gefunden"));
        assertThat(reading.translation().problem("cart-empty"))
                .contains(new ProblemText("cart-empty", "Der Warenkorb ist leer.", Optional.empty()));
        assertThat(reading.translation().problem("out-of-credit").orElseThrow().detail())
                .contains(new DetailTemplate(List.of(
                        new Text("Es kostet "),
                        new Placeholder("cost"),
                        new Text(" und das Guthaben ist "),
                        new Placeholder("balance"),
                        new Text("."))));
    }

    @Test
    void later_file_wins() {
        TranslationReading reading = read(GOOD, """
                problems:
                  cart-empty: { title: Nichts im Korb. }
                """);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.gaps()).isEmpty();
        assertThat(reading.translation().problem("cart-empty"))
                .map(ProblemText::title)
                .contains("Nichts im Korb.");
    }

    @Test
    void what_only_pages_say_is_read_too() {
        TranslationReading reading = read(GOOD + """
                    description: |
                      Das Konto hat weniger Guthaben, als die Bestellung kostet.
                    fields:
                      balance: { description: Was noch da ist. }
                  card-stolen: { title: Die Karte ist gestohlen. }
                objects:
                  violation: { field: { description: Ein JSON Pointer. } }
                """);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.gaps()).isEmpty();
        assertThat(reading.translation().problem("out-of-credit").orElseThrow().page())
                .isEqualTo(new PageText(
                        Optional.of("Das Konto hat weniger Guthaben, als die Bestellung kostet."),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("balance", "Was noch da ist.")));
        assertThat(reading.translation().retired())
                .containsExactly(new ProblemText("card-stolen", "Die Karte ist gestohlen.", Optional.empty()));
        assertThat(reading.translation().objects())
                .isEqualTo(Map.of("violation", Map.of("field", "Ein JSON Pointer.")));
    }

    @Test
    void problem_that_lacks_a_text_is_left_out_whole() {
        TranslationReading reading = read("""
                problems:
                  out-of-credit: { title: Das Guthaben reicht nicht. }
                """);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.translation().problems()).isEmpty();
        assertThat(reading.gaps())
                .extracting(CatalogMistake::toString)
                .containsExactly(
                        "1.yaml:1:1: The problem 'cart-empty' has no texts in de. Expected its title and detail here;"
                                + " with localesPartial = true it is told in the language of the catalogs. [CAT-701]",
                        "1.yaml:2:3: The problem 'out-of-credit' has no 'detail'. Expected the key 'detail'. [CAT-204]");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("cart-empty: {", "cart-emtpy: {", "CAT-702", 5, 3),
                Arguments.of(
                        "title: Der Warenkorb ist leer.",
                        "title: Der Warenkorb ist leer., detail: Ganz leer.",
                        "CAT-703",
                        5,
                        57),
                Arguments.of("{cost}", "viel", "CAT-704", 8, 13),
                Arguments.of("{cost}", "{kosten}", "CAT-705", 8, 13),
                Arguments.of("language: DE", "language: fr", "CAT-706", 1, 11),
                Arguments.of("404: {", "418: {", "CAT-404", 3, 3),
                Arguments.of("404: {", "4040: {", "CAT-301", 3, 3),
                Arguments.of("{ phrase: Nicht gefunden }", "{ }", "CAT-204", 3, 3),
                Arguments.of("title: Das", "status: 402\n    title: Das", "CAT-201", 7, 5),
                Arguments.of("title: Das Guthaben reicht nicht.", "title: ' '", "CAT-205", 7, 12),
                Arguments.of("title: Der", "description: Ganz leer., title: Der", "CAT-707", 5, 30),
                Arguments.of("title: Das", "fields: { cost: { description: x } }\n    title: Das", "CAT-708", 7, 15),
                Arguments.of("title: Das", "fields: { balance: { } }\n    title: Das", "CAT-204", 7, 15),
                Arguments.of("title: Das", "fields: { balance: Was da ist. }\n    title: Das", "CAT-203", 7, 24),
                Arguments.of("title: Das", "fields: { balance: { type: int } }\n    title: Das", "CAT-201", 7, 26),
                Arguments.of("problems:", "objects: { violatoin: { } }\nproblems:", "CAT-709", 4, 12),
                Arguments.of(
                        "problems:", "objects: { limit: { most: { description: x } } }\nproblems:", "CAT-708", 4, 21),
                Arguments.of("{balance}", "{balance", "CAT-414", 8, 13),
                Arguments.of("problems:", "problems: [", "CAT-104", 6, 3));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_is_told_at_its_place(String right, String wrong, String id, int line, int column) {
        assertThat(GOOD).contains(right);

        TranslationReading reading = read(GOOD.replace(right, wrong));

        assertThat(reading.mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.id()).isEqualTo(id);
            assertThat(mistake.place()).hasToString("1.yaml:" + line + ":" + column);
        });
        assertThat(reading.gaps()).isEmpty();
    }

    @Test
    void every_message_about_translations_has_a_case() {
        Set<String> shown = new TreeSet<>(Set.of(CatalogMessage.NO_TRANSLATION.id()));
        mistakes().forEach(each -> shown.add((String) each.get()[2]));

        assertThat(shown)
                .containsAll(OF_TRANSLATIONS.stream().map(CatalogMessage::id).toList());
    }

    private static TranslationReading read(String... files) {
        List<CatalogSource> sources = Stream.iterate(1, i -> i <= files.length, i -> i + 1)
                .map(i -> CatalogSource.of(i + ".yaml", files[i - 1].getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new TranslationReader(CATALOG, TEXTS, "de").read(sources);
    }
}
