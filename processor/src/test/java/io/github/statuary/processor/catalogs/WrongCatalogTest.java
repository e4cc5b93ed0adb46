package io.github.statuary.processor.catalogs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compiler says of a wrong catalog. */
class WrongCatalogTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void three_mistakes_are_three_errors_with_their_places_and_nothing_is_written(CompilerKind compiler) {
        Compiled compiled = compile(compiler, """
                base: https://api.acme.com/problems/
                problems:
                  no-such-order: { status: 404, titel: No such order }
                  too-late: { status: 200, title: Too late, detail: "{when}", fields: { who: string } }
                """);

        assertThat(compiled.errors())
                .extracting(Diagnosis::text)
                .hasSize(3)
                .allSatisfy(text -> assertThat(text)
                        .containsPattern("problems\\.yaml:[34]:\\d+: .* Expected .*\\[CAT-\\d+]")
                        .doesNotContain("Exception", "\tat "));
        assertThat(compiled.errors())
                .extracting(Diagnosis::text)
                .anyMatch(text -> text.contains("did you mean 'title'"));
        assertThat(compiled.generated()).isEmpty();
    }

    /** What is declared in the catalog is not missing: the catalog could not be read. */
    private static final Map<String, String> USES_OF_THE_CATALOG = Map.of(
            "com/acme/shop/Late.java", """
            package com.acme.shop;

            @io.github.statuary.ProblemType(status = 499, type = "too-late")
            public class Late extends RuntimeException {
                private static final long serialVersionUID = 1L;
            }
            """,
            "com/acme/shop/Refusal.java", """
            package com.acme.shop;

            @io.github.statuary.ProblemFamily
            public sealed interface Refusal {
                final class Broke extends com.acme.shop.http.OutOfCreditException implements Refusal {
                    private static final long serialVersionUID = 1L;
                }
            }
            """);

    @ParameterizedTest
    @EnumSource
    void what_follows_from_a_mistake_in_a_catalog_is_no_mistake(CompilerKind compiler) {
        Compiled compiled = ShopPackage.annotated(
                        compiler, "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = {404, 499})")
                .sources(USES_OF_THE_CATALOG)
                .source(ShopPackage.FOLDER + "problems.yaml", """
                        base: https://api.acme.com/problems/
                        statuses: { 499: { phrase: Client Closed Request } }
                        problems: { out-of-credit: { status: 402, titel: No credit } }
                        """)
                .run(directory);

        assertThat(ids(compiled)).as(compiled::summary).containsExactly("CAT-201");
    }

    @ParameterizedTest
    @EnumSource
    void what_follows_from_a_missing_catalog_is_no_mistake(CompilerKind compiler) {
        Compiled compiled = ShopPackage.annotated(
                        compiler,
                        "@GenerateHttpStatuses(catalogs = {\"common.yaml\", \"problems.yaml\"}, exceptions = {404, 499})")
                .sources(USES_OF_THE_CATALOG)
                .source(
                        ShopPackage.FOLDER + "problems.yaml",
                        "problems: { out-of-credit: { status: 499, title: No credit } }\n")
                .run(directory);

        assertThat(ids(compiled)).as(compiled::summary).containsExactly("STA-204");
    }

    @ParameterizedTest
    @EnumSource
    void the_problem_type_of_invalid_requests_is_in_a_catalog(CompilerKind compiler) {
        String annotation = "@GenerateHttpStatuses(catalogs = \"problems.yaml\", adapters = Adapter.JDK_HTTP_SERVER,"
                + " frameworkErrors = %s, validationProblem = \"%s\")";
        String catalog =
                "problems: { not-valid: { status: 400, title: Not valid, type: 'https://a.example/invalid' } }\n";

        Compiled misspelt = ShopPackage.annotated(compiler, annotation.formatted(true, "not-vaild"))
                .source(ShopPackage.FOLDER + "problems.yaml", catalog)
                .run(directory);
        Compiled useless = ShopPackage.annotated(compiler, annotation.formatted(false, "not-valid"))
                .source(ShopPackage.FOLDER + "problems.yaml", catalog)
                .run(directory);

        assertThat(ids(misspelt)).as(misspelt::summary).containsExactly("STA-421");
        assertThat(misspelt.errors().get(0).text()).contains("Did you mean not-valid?", "(validationProblem)");
        assertThat(ids(useless)).as(useless::summary).containsExactly("STA-422");
    }

    private static List<String> ids(Compiled compiled) {
        return compiled.errors().stream()
                .map(Diagnosis::text)
                .filter(text -> text.matches("(?s).*\\[(STA|CAT)-\\d+]"))
                .map(text -> text.substring(text.lastIndexOf('[') + 1, text.length() - 1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_a_type_of_the_users_is_taken(CompilerKind compiler) {
        Compiled compiled = ShopPackage.plus(
                        ShopPackage.annotated(compiler, "@GenerateHttpStatuses(catalogs = \"problems.yaml\")"),
                        "TooLateException",
                        "class TooLateException {}")
                .source(ShopPackage.FOLDER + "problems.yaml", """
                        problems: { too-late: { status: 404, title: Too late, type: "https://api.acme.com/late" } }
                        """)
                .run(directory);

        assertThat(compiled.errors()).singleElement().asString().contains("TooLateException");
    }

    /** Two generated types of one name would fail in the middle of writing, so the catalog's rules must know every name. */
    @Test
    void a_problem_gets_the_name_of_no_other_generated_type() {
        String own =
                "  own-problem: { status: 404, title: Own, fields: { key: { type: list<int>, visibility: secret } } }\n";
        String head = "base: https://api.acme.com/problems/\nproblems:\n";
        Compilation once = everythingWith(head + own);
        assertThat(once).succeeded();
        List<String> names = once.generatedSourceFiles().stream()
                .map(file -> file.getName()
                        .replaceFirst(".*" + ShopPackage.FOLDER, "")
                        .replace(".java", ""))
                .filter(name -> !name.contains("/"))
                .toList();

        StringBuilder catalog = new StringBuilder(head + own);
        names.forEach(name -> catalog.append("  again-" + name.toLowerCase(Locale.ROOT))
                .append(": { status: 404, title: Again, exception: " + name + " }\n"));
        Compilation again = everythingWith(catalog.toString());

        assertThat(names).contains("Snapshot", "FrameworkErrors", "MappedProblems", "Problems", "NotFoundException");
        assertThat(again).hadErrorCount(names.size());
        for (String name : names) {
            assertThat(again).hadErrorContaining(" " + name + " ");
        }
    }

    /** All that the processor can generate, with a catalog on the class path. */
    private Compilation everythingWith(String catalog) {
        Folder.write(directory, "problems.yaml", catalog);
        return Javac.with(new StatuaryProcessor())
                .withClasspath(Javac.classPath(
                        directory,
                        ClassPath.artifact("spring-webmvc"),
                        ClassPath.artifact("spring-web"),
                        ClassPath.artifact("spring-core"),
                        ClassPath.artifact("spring-beans"),
                        ClassPath.artifact("spring-context"),
                        ClassPath.artifact("jakarta.servlet-api")))
                .compile(Javac.shop("@GenerateHttpStatuses(frameworkErrors = true, catalogs = \"problems.yaml\","
                        + " mappings = @MapException(value = IllegalStateException.class, status = 409))"));
    }

    private Compiled compile(CompilerKind compiler, String catalog) {
        return ShopPackage.annotated(compiler, "@GenerateHttpStatuses(catalogs = \"problems.yaml\")")
                .source(ShopPackage.FOLDER + "problems.yaml", catalog)
                .run(directory);
    }
}
