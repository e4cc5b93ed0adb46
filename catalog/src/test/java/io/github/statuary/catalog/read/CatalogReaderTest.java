package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Documentation;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.LogLevel;
import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Retryable;
import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

    private static final Catalog BUNDLED = BundledCatalog.load();

    private static final CatalogSource SHARED = source("shared.yaml", """
            base: https://shared.example/problems/
            statuses:
              499: { phrase: Client Closed Request, description: It hung up. }
            problems:
              out-of-credit:
                status: 403
                title: Out of credit
                detail: Balance {balance}.
                fields:
                  balance: decimal
                  ledger: string
            """);

    @Test
    void withoutFilesTheCatalogIsTheBundledOne() {
        CatalogReading reading = CatalogReader.read(List.of(), BUNDLED);

        assertThat(reading.isGood()).isTrue();
        assertThat(reading.catalog()).isSameAs(BUNDLED);
    }

    @Test
    void withoutFilesNoYamlLibraryIsNeeded() throws Exception {
        URL classes = CatalogReader.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Object bundled = alone.loadClass(BundledCatalog.class.getName())
                    .getMethod("load")
                    .invoke(null);
            Object reading = alone.loadClass(CatalogReader.class.getName())
                    .getMethod("read", List.class, alone.loadClass(Catalog.class.getName()))
                    .invoke(null, List.of(), bundled);

            assertThat(reading)
                    .hasToString(CatalogReader.read(List.of(), BUNDLED).toString());
        }
    }

    @Test
    void ifAFileIsMissingOnlySingleValuesAreWrong() {
        CatalogSource shop = source("shop.yaml", """
                problems:
                  hung-up: { status: 499, title: Hung up }
                  too-late: { status: 200, title: Too late }
                """);

        CatalogReading reading = CatalogReader.read(List.of(shop), false, BUNDLED, ExceptionNaming.DEFAULT);

        assertThat(reading.mistakes()).extracting(CatalogMistake::id).containsExactly("CAT-403");
    }

    @Test
    void refinementOfARegisteredStatusKeepsWhatItDoesNotSay() {
        Status registered = BUNDLED.status(422).orElseThrow();

        Status pinned = read(source("a.yaml", "statuses: { 422: { phrase: Unprocessable Entity } }"))
                .status(422)
                .orElseThrow();

        assertThat(pinned).usingRecursiveComparison().ignoringFields("phrase").isEqualTo(registered);
        assertThat(pinned.phrase()).isEqualTo("Unprocessable Entity");
    }

    @Test
    void unusedCodeCanBeClaimed() {
        Status teapot = read(source("a.yaml", "statuses: { 418: { phrase: I'm a teapot } }"))
                .status(418)
                .orElseThrow();

        assertThat(teapot.name()).isEqualTo("IM_A_TEAPOT");
        assertThat(teapot.standing()).isEqualTo(Standing.CUSTOM);
    }

    @Test
    void laterFileRefinesKeyByKey() {
        Catalog catalog = read(SHARED, source("own.yaml", """
                        base: https://own.example/problems/
                        statuses:
                          499: { retryable: true }
                        problems:
                          out-of-credit:
                            title: No money left
                            fields:
                              ledger: { type: string, visibility: secret }
                              account: { type: uri, required: false }
                          late: { status: 499, title: Late }
                        """));

        Status closed = catalog.status(499).orElseThrow();
        assertThat(closed.phrase()).isEqualTo("Client Closed Request");
        assertThat(closed.meaning()).isEqualTo("It hung up.");
        assertThat(closed.retryable()).isTrue();
        ProblemType late = catalog.problemTypes().get(0);
        assertThat(late.type()).hasToString("https://own.example/problems/late");
        ProblemType refined = catalog.problemTypes().get(1);
        assertThat(refined.type()).hasToString("https://shared.example/problems/out-of-credit");
        assertThat(refined.title()).isEqualTo("No money left");
        assertThat(refined.status()).isEqualTo(403);
        assertThat(refined.fields())
                .containsExactly(
                        new Field("balance", FieldType.Scalar.DECIMAL, true, Visibility.PUBLIC),
                        new Field("ledger", FieldType.Scalar.STRING, true, Visibility.SECRET),
                        new Field("account", FieldType.Scalar.URI, false, Visibility.PUBLIC));
    }

    @Test
    void laterFileRefinesWhatIsForTheDocumentationTheLogAndClients() {
        Catalog catalog = read(source("shared.yaml", """
                        base: https://shared.example/problems/
                        language: de
                        statuses:
                          502: { retryable: if-idempotent, log: { level: off, trace: true } }
                        problems:
                          late:
                            status: 504
                            title: Zu langsam
                            resolution: Warten.
                            deprecated: Nicht verwenden.
                            draft: true
                            retryable: true
                            log: { level: error, trace: true }
                            example: { since: 2030-01-07 }
                            fields:
                              since: { type: date, description: Seit wann. }
                        """), source("own.yaml", """
                        language: de-AT
                        statuses:
                          502: { log: { trace: false } }
                        problems:
                          late:
                            resolution: Abwarten.
                            draft: false
                            retryable: if-idempotent
                            log: { level: info }
                            example: { since: 2031-01-07, trace-id: "1" }
                            fields:
                              trace-id: { type: string, java: trace }
                        """));

        assertThat(catalog.language()).isEqualTo("de-AT");
        Status gateway = catalog.status(502).orElseThrow();
        assertThat(gateway.retryable()).isTrue();
        assertThat(gateway.declaredRetryable()).contains(Retryable.IF_IDEMPOTENT);
        assertThat(gateway.log()).isEqualTo(new LogPolicy(Optional.of(LogLevel.OFF), Optional.of(false)));
        ProblemType late = catalog.problemTypes().get(0);
        assertThat(late.documentation())
                .isEqualTo(new Documentation(
                        Optional.of("Abwarten."),
                        Optional.of("Nicht verwenden."),
                        false,
                        Optional.of(Map.of("since", LocalDate.of(2031, 1, 7), "trace-id", "1"))));
        assertThat(late.retryable()).contains(Retryable.IF_IDEMPOTENT);
        assertThat(late.log()).isEqualTo(new LogPolicy(Optional.of(LogLevel.INFO), Optional.of(true)));
        assertThat(late.fields()).extracting(Field::identifier).containsExactly("since", "trace");
        assertThat(late.fields()).extracting(Field::description).containsExactly("Seit wann.", "");
    }

    @Test
    void aStatusSaysWhetherToRetryAsTheRegistryDoesUntilTheCatalogDoes() {
        Catalog catalog = read(source("a.yaml", """
                statuses:
                  404: { retryable: if-idempotent }
                  502: { retryable: false }
                  503: { phrase: Busy }
                  520: { phrase: Odd }
                  521: { phrase: Odder, retryable: true }
                """));

        assertThat(catalog.statuses())
                .filteredOn(status -> status.code() == 404 || status.code() > 501)
                .filteredOn(Status::retryable)
                .extracting(Status::code)
                .containsExactly(404, 503, 504, 521);
        assertThat(catalog.status(503).orElseThrow().declaredRetryable()).isEmpty();
    }

    @Test
    void laterFileRetiresAProblemOfAnEarlierOne() {
        Catalog catalog =
                read(SHARED, source("own.yaml", "problems: { out-of-credit: { retired: true, title: No credit } }"));

        assertThat(catalog.problemTypes()).isEmpty();
        assertThat(catalog.retired()).singleElement().satisfies(retired -> {
            assertThat(retired.slug()).isEqualTo("out-of-credit");
            assertThat(retired.type()).hasToString("https://shared.example/problems/out-of-credit");
            assertThat(retired.title()).isEqualTo("No credit");
        });
        assertThat(CatalogReader.read(List.of(source("b.yaml", "base: 'urn:acme:'")), catalog)
                        .catalog()
                        .retired())
                .isEqualTo(catalog.retired());
    }

    @Test
    void laterFileDoesNotUseTheKeyOrTheTypeOfARetiredProblem() {
        CatalogSource shared = source("shared.yaml", """
                base: https://shared.example/problems/
                problems:
                  late: { retired: true, title: Late }
                  later: { retired: true, title: Later }
                """);
        CatalogSource own = source("own.yaml", """
                base: https://shared.example/
                problems:
                  late: { status: 504, title: Late }
                  later: { retired: false }
                  problems/late: { status: 504, title: Late }
                """);

        assertThat(mistakes(shared, own))
                .extracting(CatalogMistake::toString)
                .containsExactly(
                        "own.yaml:3:3: The problem 'late' is retired in an earlier catalog."
                                + " Expected a new key, since clients know the meaning of the old one. [CAT-425]",
                        "own.yaml:4:3: The problem 'later' is retired in an earlier catalog."
                                + " Expected a new key, since clients know the meaning of the old one. [CAT-425]",
                        "own.yaml:5:3: The type URI https://shared.example/problems/late is that of 'late', which is"
                                + " retired. Expected a new type URI, since clients know the meaning of the old one."
                                + " [CAT-426]");
        Catalog below = read(shared);
        CatalogSource above = source("above.yaml", """
                base: https://shared.example/
                problems:
                  late: { status: 504, title: Late }
                  problems/late: { status: 504, title: Late }
                """);
        assertThat(CatalogReader.read(List.of(above), below).mistakes())
                .extracting(CatalogMistake::id)
                .containsExactly("CAT-425", "CAT-426");
    }

    @Test
    void requiredFieldOfALaterFileIsMissingInTheExampleOfAnEarlierOne() {
        List<CatalogMistake<Position>> mistakes = mistakes(
                source("shared.yaml", """
                        base: "urn:acme:"
                        problems:
                          late: { status: 504, title: Late, example: {} }
                        """), source("own.yaml", "problems: { late: { fields: { since: date } } }"));

        assertThat(mistakes)
                .extracting(CatalogMistake::toString)
                .containsExactly("shared.yaml:3:46: The example has no 'since'."
                        + " Expected a value for every required public field. [CAT-422]");
    }

    @Test
    void baseOfAnEarlierFileHoldsWhereALaterOneHasNone() {
        Catalog catalog = read(SHARED, source("own.yaml", "problems: { late: { status: 403, title: Late } }"));

        assertThat(catalog.problemTypes().get(0).type()).hasToString("https://shared.example/problems/late");
    }

    @Test
    void refinementThatBreaksAnEarlierFileIsFoundThere() {
        List<CatalogMistake<Position>> mistakes = mistakes(
                SHARED,
                source(
                        "own.yaml",
                        "problems: { out-of-credit: { fields: { balance: { type: int, required: false } } } }"));

        assertThat(mistakes).extracting(CatalogMistake::id).containsExactly("CAT-418");
        assertThat(mistakes.get(0).place()).hasToString("shared.yaml:8:13");
    }

    @Test
    void mistakesOfAllFilesComeInTheOrderOfTheFiles() {
        List<CatalogMistake<Position>> mistakes = mistakes(
                source("z.yaml", "statuses: { 600: { phrase: A } }"),
                source("y.yaml", "{"),
                source("x.yaml", "statuses: { 700: { phrase: A }, 800: { phrase: B } }"));

        assertThat(mistakes)
                .extracting(mistake -> mistake.place().file())
                .containsExactly("z.yaml", "y.yaml", "x.yaml", "x.yaml");
    }

    @Test
    void fileThatCannotBeReadMakesNoMistakesOfOthers() {
        List<CatalogMistake<Position>> mistakes = mistakes(
                source("statuses.yaml", "statuses: { 499: { phrase: Closed }"),
                source("problems.yaml", "problems: { closed: { status: 499, title: Closed } }"));

        assertThat(mistakes).extracting(CatalogMistake::id).containsExactly("CAT-104");
    }

    @Test
    void fileThatCannotBeOpenedIsAMistake() {
        CatalogSource lost = new CatalogSource("lost.yaml", () -> {
            throw new IOException("no such file");
        });

        assertThat(mistakes(lost))
                .extracting(CatalogMistake::toString)
                .containsExactly(
                        "lost.yaml:1:1: The file cannot be read: no such file. Expected a readable file. [CAT-101]");
    }

    @Test
    void namesOfStatusExceptionsAreThoseOfTheRequest() {
        CatalogSource problems = source(
                "a.yaml",
                "{ base: 'urn:a:', problems: { not-found: { status: 404, title: A, exception: NotFound } } }");

        CatalogReading reading = CatalogReader.read(List.of(problems), true, BUNDLED, new ExceptionNaming("", ""));

        assertThat(reading.mistakes()).extracting(CatalogMistake::id).containsExactly("CAT-604");
    }

    private static Catalog read(CatalogSource... sources) {
        CatalogReading reading = CatalogReader.read(List.of(sources), BUNDLED);
        assertThat(reading.mistakes()).isEmpty();
        return reading.catalog();
    }

    private static List<CatalogMistake<Position>> mistakes(CatalogSource... sources) {
        return CatalogReader.read(List.of(sources), BUNDLED).mistakes();
    }

    private static CatalogSource source(String name, String yaml) {
        return CatalogSource.of(name, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
