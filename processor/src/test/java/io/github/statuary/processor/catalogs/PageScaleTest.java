package io.github.statuary.processor.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about a thousand problem types in three languages fit into class files, which have their limits. */
class PageScaleTest {

    private static final int FIRST = 1000; // so that every number has four digits
    private static final int TYPES = 1000;
    /** The longest description that a catalog may have, of characters that take the most bytes in a class file and on the page. */
    private static final String LONGEST = "\u6f22".repeat(4000) + "&".repeat(5900);

    @Test
    void thousand_long_pages_in_three_languages_compile_and_are_served(@TempDir Path directory) throws Exception {
        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .source(
                        ShopPackage.FOLDER + "package-info.java",
                        ShopPackage.packageInfo(
                                ShopPackage.NAME,
                                "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 409, adapters = {},"
                                        + " documents = {Document.HTML, Document.MARKDOWN}, locales = {\"de\", \"it\"})"))
                .source(ShopPackage.FOLDER + "problems.yaml", catalog("en", "status: 409, "))
                .source(ShopPackage.FOLDER + "problems.de.yaml", catalog("de", ""))
                .source(ShopPackage.FOLDER + "problems.it.yaml", catalog("it", ""))
                .processor(StatuaryProcessor::new)
                .run(directory);
        assertThat(compiled.success()).as(compiled::summary).isTrue();

        for (int number : new int[] {FIRST, FIRST + TYPES / 2, FIRST + TYPES - 1}) {
            for (String language : new String[] {"en", "de", "it"}) {
                String name = "problems/problem-" + number;
                assertThat(served(compiled, "/" + name, language))
                        .isEqualTo(
                                compiled.published().get(ShopPackage.NAME + "/html/" + name + "." + language + ".html"))
                        .contains(">Problem " + number + " in " + language + ".</h1>");
            }
        }
        assertThat(served(compiled, "/problems/problem-1000", "de")).contains("&amp;".repeat(5900));
    }

    private static String served(Compiled compiled, String path, String language) throws ReflectiveOperationException {
        Method find = compiled.load(ShopPackage.NAME + ".ProblemPages")
                .getMethod("find", String.class, String.class, String.class, String.class);
        Object page = ((Optional<?>) find.invoke(null, path, null, language, null)).orElseThrow();
        Method text = page.getClass().getMethod("text");
        text.setAccessible(true);
        return (String) text.invoke(page);
    }

    private static String catalog(String language, String status) {
        StringBuilder catalog = new StringBuilder("language: " + language + "\n");
        catalog.append(status.isEmpty() ? "" : "base: https://api.acme.com/problems/\n")
                .append("problems:\n");
        for (int i = FIRST; i < FIRST + TYPES; i++) {
            String description = i % 100 == 0 ? LONGEST : ("Long text " + i + " in " + language + ". ").repeat(20);
            catalog.append("  problem-%d: { %stitle: Problem %d in %s., description: \"%s\" }%n"
                    .formatted(i, status, i, language, description));
        }
        return catalog.toString();
    }
}
