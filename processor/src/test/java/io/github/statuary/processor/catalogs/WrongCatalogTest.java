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
