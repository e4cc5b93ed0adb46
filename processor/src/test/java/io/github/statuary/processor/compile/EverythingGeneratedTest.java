package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever can be generated, at once: a catalog, mapped classes, deprecated ones too, pages, another language, and the adapter of
 * every framework. Into an empty output, neither javac nor the Javadoc tool prints a word about it with every warning switched on.
 */
class EverythingGeneratedTest {

    /** The class path of all golden cases together. */
    private static final List<String> FRAMEWORKS = frameworks();

    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            statuses:
              499: { name: CLIENT_CLOSED_REQUEST, phrase: Client Closed Request, description: The client hung up. }
            problems:
              out-of-credit:
                status: 403
                title: You do not have enough credit.
                detail: Your balance is {balance}, but that costs {cost}.
                family: PaymentProblem
                fields:
                  balance: decimal
                  cost: decimal
                  accounts: { type: list<uri>, required: false }
                  reason: "enum [over-limit, card-expired]"
                  ledgerId: { type: string, visibility: log-only }
                  cardNumber: { type: string, visibility: secret }
              too-busy: { status: 429, title: Come back later., requires: [Retry-After], family: PaymentProblem }
              extension-missing: { status: 510, title: Not extended. }
              invalid:
                status: 400
                title: Invalid
                resolution: Read the manual.
                deprecated: Use nothing.
                draft: true
                family: PaymentProblem
                fields:
                  trace-id: { type: string, description: The trace. }
                  "*/ {@link": { type: "enum [a]", java: hostile, description: "*/ {@link <b>", required: false }
              gone: { retired: true, title: Gone }
            """;

    private static final String GERMAN = """
            language: de
            statuses:
              499: { phrase: "Client \\u002a/ weg" }
            problems:
              out-of-credit:
                title: Das Guthaben reicht nicht.
                detail: "{cost} ist mehr als {balance}. */ {{@link"
              too-busy: { title: Später noch einmal. }
              extension-missing: { title: Nicht erweitert. }
              invalid: { title: Ungültig }
            """;

    private static final String BILLING = """
            base: https://billing.acme.com/problems/
            statuses:
              481: { name: INVOICE_LOST, phrase: Invoice Lost }
            problems:
              invoice-lost:
                status: 481
                title: The invoice is lost.
                detail: Invoice {number} is lost.
                fields: { number: int, reasons: { type: "list<enum [stolen, eaten]>", required: false } }
            """;

    private static final String ANNOTATION = """
            @GenerateHttpStatuses(
                    catalogs = "problems.yaml",%s
                    adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER, Adapter.JAKARTA_REST, Adapter.SERVLET, Adapter.VERTX_WEB},
                    frameworkErrors = %s,%s%s
                    mappings = @MapException(value = java.io.UncheckedIOException.class, status = 503))
            """;

    private static final String TOLD = """

            documents = {
                io.github.statuary.Document.HTML,
                io.github.statuary.Document.MARKDOWN,
                io.github.statuary.Document.JSON_SCHEMA
            },
            locales = "de",""";

    /** A package with a core of its own. */
    private static final String CORE = """
            @GenerateHttpStatuses(catalogs = "statuses.yaml", adapters = {}, upstream = %s)
            package com.acme.errors;

            import io.github.statuary.GenerateHttpStatuses;
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"17, false, true", "17, true, false", "25, false, false", "25, true, true"})
    void nothing_is_said_about_it(int feature, boolean frameworkErrors, boolean upstream) throws Exception {
        var found = Jdk.find(feature);
        assumeThat(found)
                .as("a JDK %d, named by the property jdk%d.home", feature, feature)
                .isPresent();
        Jdk jdk = found.orElseThrow();

        Compiled compiled = ForkedCompiler.of(jdk).run(everything(frameworkErrors, upstream), directory);

        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.generated())
                .containsKeys(
                        ShopPackage.FOLDER + "springwebmvc/WebMvcProblemAdvice.java",
                        ShopPackage.FOLDER + "jakartarest/OldFailureMapper.java",
                        ShopPackage.FOLDER + "quarkusrest/QuarkusProblemMappers.java",
                        ShopPackage.FOLDER + "Translations.java",
                        ShopPackage.FOLDER + "ProblemPageTexts.java",
                        ShopPackage.FOLDER + "springwebmvc/WebMvcProblemPages.java",
                        ShopPackage.FOLDER + "OutOfCreditException.java");
        for (String file : List.of(
                "UpstreamSamples.java",
                "spring/SpringTranslators.java",
                "jakartarest/UpstreamExceptionMapper.java",
                "jakartarest/ProcessingExceptionMapper.java")) {
            assertThat(compiled.generated().containsKey(ShopPackage.FOLDER + file))
                    .as(file)
                    .isEqualTo(upstream);
        }
        assertThat(javadoc(jdk)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JAVAC, false, true, true",
        "JAVAC, true, false, false",
        "ECJ, false, false, true",
        "ECJ, true, true, true",
        "ECJ, true, true, false"
    })
    void so_it_is_over_the_core_of_another_package(
            CompilerKind compiler, boolean frameworkErrors, boolean upstream, boolean told) {
        int problems = CATALOG.indexOf("problems:\n");
        int statuses = CATALOG.indexOf("statuses:\n");
        String annotation = annotation(frameworkErrors, upstream, told)
                .replace("catalogs =", "core = com.acme.errors.HttpStatus.class, catalogs =");

        Compiled compiled = withOldFailure(ShopPackage.annotated(compiler, annotation))
                .source("com/acme/errors/package-info.java", CORE.formatted(upstream))
                .source("com/acme/errors/statuses.yaml", CATALOG.substring(statuses, problems))
                .source(
                        ShopPackage.FOLDER + "problems.yaml",
                        CATALOG.substring(0, statuses) + CATALOG.substring(problems))
                .run(directory);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.generated())
                .containsKeys(
                        ShopPackage.FOLDER + "springwebmvc/WebMvcProblemAdvice.java",
                        ShopPackage.FOLDER + "armeria/ArmeriaProblemHandler.java",
                        "com/acme/errors/ForbiddenException.java")
                .satisfies(files -> assertThat(files.containsKey(ShopPackage.FOLDER + "Translations.java"))
                        .isEqualTo(told))
                .doesNotContainKey(ShopPackage.FOLDER + "ForbiddenException.java");
    }

    private static Compilation everything(boolean frameworkErrors, boolean upstream) {
        // The processing lint asks for a processor for the frameworks' annotations, the classfile lint for annotations
        // that
        // their classes have and that are on no class path.
        return withOldFailure(ShopPackage.annotated(CompilerKind.JAVAC, annotation(frameworkErrors, upstream, true)))
                .source(ShopPackage.FOLDER + "problems.yaml", CATALOG)
                .options("-Xlint:all,-processing,-classfile", "-Xdoclint:all/protected", "-Werror");
    }

    /** @param told whether there are pages and another language */
    private static String annotation(boolean frameworkErrors, boolean upstream, boolean told) {
        String annotation = ANNOTATION.formatted(
                upstream ? " upstreamCatalogs = \"billing.yaml\"," : "",
                frameworkErrors,
                frameworkErrors ? "\n        validationProblem = \"invalid\"," : "",
                told ? TOLD : "");
        return upstream ? annotation.replace("AUTO,", "AUTO, Adapter.JDK_HTTP_CLIENT,") : annotation;
    }

    private static Compilation withOldFailure(Compilation shop) {
        return shop.source(ShopPackage.FOLDER + "billing.yaml", BILLING)
                .source(ShopPackage.FOLDER + "problems.de.yaml", GERMAN)
                .source("com/acme/shop/OldFailure.java", """
                        package com.acme.shop;

                        /** An old failure. */
                        @Deprecated(forRemoval = true)
                        @io.github.statuary.ProblemType(status = 409, detail = "{order} is old.")
                        public class OldFailure extends RuntimeException {
                            private static final long serialVersionUID = 1L;

                            /** For tests. */
                            public OldFailure() {}

                            /** {@return the order} */
                            @Deprecated
                            @io.github.statuary.ProblemMember
                            public String order() {
                                return "order";
                            }
                        }
                        """)
                .classPath(FRAMEWORKS.stream().map(ClassPath::artifact).toArray(Path[]::new));
    }

    private String javadoc(Jdk jdk) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(jdk.command("javadoc").toString(), "-quiet", "-Xdoclint:all", "-Werror"));
        command.addAll(
                List.of("-encoding", "UTF-8", "-d", directory.resolve("javadoc").toString()));
        List<String> classPath = new ArrayList<>(List.of(
                ClassPath.ANNOTATIONS.toString(), directory.resolve("classes").toString()));
        FRAMEWORKS.forEach(name -> classPath.add(ClassPath.artifact(name).toString()));
        command.addAll(List.of("-classpath", String.join(File.pathSeparator, classPath)));
        command.addAll(List.of("-sourcepath", ofTheAnnotationsOfSpring().toString()));
        try (Stream<Path> sources = Files.walk(directory.resolve("generated"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> command.add(file.toString()));
        }
        Path log = directory.resolve("javadoc.log");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** A class that annotations of Spring name, and that is on no class path: the Javadoc tool has no lint to switch off. */
    private Path ofTheAnnotationsOfSpring() throws IOException {
        Path sources = directory.resolve("annotations-of-spring");
        Path folder = Files.createDirectories(sources.resolve("javax/annotation/meta"));
        Files.writeString(folder.resolve("When.java"), "package javax.annotation.meta;\npublic enum When { MAYBE }\n");
        return sources;
    }

    private static List<String> frameworks() {
        Path golden =
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test/resources/golden");
        return Folder.readText(golden).entrySet().stream()
                .filter(file -> file.getKey().endsWith("/classpath.txt"))
                .flatMap(file -> file.getValue().lines())
                .map(String::strip)
                .distinct()
                .sorted()
                .toList();
    }
}
