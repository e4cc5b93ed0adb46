package io.github.statuary.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;

/**
 * Catalogs of any bytes: either mistakes with their places, or code that compiles without a warning and means what the
 * catalog says.
 *
 * <p>A usual run of the tests replays the committed inputs; with {@code JAZZER_FUZZ=1} in the environment new ones are
 * looked for.
 */
class CatalogFuzzTest {

    /** With few status exceptions, for speed; the ones that problems extend are generated anyway. */
    private static final String ANNOTATION = """
            @GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 503, upstream = true,
                    documents = {Document.OPENAPI, Document.JSON_SCHEMA, Document.HTML, Document.MARKDOWN})""";

    private static final Catalog BUNDLED = BundledCatalog.load();

    @DictionaryEntries({
        "language: ",
        "resolution: ",
        "deprecated: ",
        "draft: true",
        "retired: true",
        "retryable: ",
        "if-idempotent",
        "log: ",
        "level: ",
        "trace: ",
        "example: ",
        "description: ",
        "java: ",
        "warning",
        "objects:\\x0A  ",
        "fields: { ",
        "visibility: log-only",
        "visibility: secret",
        "required: false",
        "list<",
        "map<",
        "\\\"enum [",
        "Problem: ",
        "\\\"@context\\\": ",
        "trace-id: ",
        "*/",
        "{@link ",
        "\\\\u0022"
    })
    @FuzzTest(maxDuration = "10m")
    void mistakesOrCodeThatMeansTheCatalog(byte[] bytes) throws Exception {
        CatalogReading reading = CatalogReader.read(List.of(CatalogSource.of("problems.yaml", bytes)), BUNDLED);
        if (!reading.isGood()) {
            reading.mistakes().forEach(CatalogFuzzTest::isComplete);
        } else if (!reading.catalog().equals(BUNDLED)) {
            compiles(new String(bytes, StandardCharsets.UTF_8), reading.catalog());
        }
    }

    private static void isComplete(CatalogMistake<Position> mistake) {
        assertThat(mistake.place().file()).isEqualTo("problems.yaml");
        assertThat(mistake.place().line()).isPositive();
        assertThat(mistake.place().column()).isPositive();
        assertThat(mistake.what()).isNotBlank();
        assertThat(mistake.expected()).isNotBlank();
        assertThat(mistake.text()).doesNotContain("\n", "Exception in");
    }

    private static void compiles(String text, Catalog catalog) throws IOException, ReflectiveOperationException {
        Path directory = Files.createTempDirectory("catalog");
        try {
            Compiled compiled = ShopPackage.annotated(CompilerKind.JAVAC, ANNOTATION)
                    .source(ShopPackage.FOLDER + "problems.yaml", text)
                    .options("-Xlint:all,-processing,-options", "-Xdoclint:all/protected", "-Werror")
                    .run(directory);
            assertThat(compiled.success()).as(compiled::summary).isTrue();
            for (ObjectType object : catalog.objects()) {
                Class<?> record = compiled.load(ShopPackage.NAME + "." + object.className());
                assertThat(record.getRecordComponents()).hasSameSizeAs(object.fields());
                GeneratedObject made = GeneratedObject.of(record, object);
                assertThat(List.copyOf(made.publicNames())).isEqualTo(made.expectedNames());
            }
            for (ProblemType problem : catalog.problemTypes()) {
                means(problem, compiled);
            }
        } finally {
            Folder.delete(directory);
        }
    }

    private static void means(ProblemType problem, Compiled compiled) throws ReflectiveOperationException {
        Class<?> type = compiled.load(ShopPackage.NAME + "." + problem.className());
        assertThat(type.getField("TYPE").get(null)).isEqualTo(problem.type());
        GeneratedProblem made = GeneratedProblem.of(type, problem);
        if (made != null) {
            assertThat(made.get("type")).isEqualTo(problem.type());
            assertThat(made.get("title")).isEqualTo(problem.title());
            assertThat(made.get("status")).isEqualTo(problem.status());
            assertThat(made.get("detail")).isEqualTo(made.expectedDetail());
            assertThat(made.get("extensions"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsOnlyKeys(made.expectedMembers().toArray());
        }
        assertThat(type.isAnnotationPresent(Deprecated.class))
                .isEqualTo(problem.documentation().deprecated().isPresent());
    }
}
