package io.github.statuary.processor.catalogs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog may grow to a thousand problem types; what each of them adds stays the same. */
class ScaleTest {

    private static final int FIRST = 1000; // so that every number has four digits

    @TempDir
    Path directory;

    @Test
    void each_problem_type_adds_one_file_of_the_same_size_and_a_thousand_compile_clean() {
        Compilation ten = compile(10, "-proc:only");
        Compilation hundred = compile(100, "-proc:only");
        Compilation thousand = compile(1000, "-Xlint:all", "-Werror");

        assertThat(thousand).succeeded();
        assertThat(thousand.diagnostics()).isEmpty();
        assertThat(hundred.generatedSourceFiles())
                .hasSize(ten.generatedSourceFiles().size() + 90);
        assertThat(thousand.generatedSourceFiles())
                .hasSize(ten.generatedSourceFiles().size() + 990);
        assertThat(characters(thousand) - characters(hundred)).isEqualTo(10 * (characters(hundred) - characters(ten)));
        for (String type : new String[] {"Problem1000Exception.class", "Problem1999Exception.class"}) {
            assertThat(thousand).generatedFile(StandardLocation.CLASS_OUTPUT, ShopPackage.NAME, type);
        }
    }

    @Test
    void the_client_side_of_six_hundred_compiles_clean() {
        Compilation client = compileWith(", upstream = true", 600, "-Xlint:all", "-Werror");

        assertThat(client).succeeded();
        assertThat(client.diagnostics()).isEmpty();
        for (String type : new String[] {"Upstream$Problem1000.class", "Upstream$Problem1599.class"}) {
            assertThat(client).generatedFile(StandardLocation.CLASS_OUTPUT, ShopPackage.NAME, type);
        }
    }

    private Compilation compile(int types, String... options) {
        return compileWith("", types, options);
    }

    /** With the catalog on the class path. */
    private Compilation compileWith(String more, int types, String... options) {
        StringBuilder catalog = new StringBuilder("base: https://api.acme.com/problems/\nproblems:\n");
        for (int i = FIRST; i < FIRST + types; i++) {
            catalog.append("  problem-")
                    .append(i)
                    .append(": { status: 409, title: Problem " + i)
                    .append(", detail: \"No {order}.\", fields: { order: long, buyer: string } }\n");
        }
        Path folder = directory.resolve(Integer.toString(types));
        Folder.write(folder, "problems.yaml", catalog.toString());
        return Javac.with(new StatuaryProcessor())
                .withClasspath(Javac.classPath(folder))
                .withOptions(Javac.options(options))
                .compile(Javac.shop("@GenerateHttpStatuses(catalogs = \"problems.yaml\", adapters = {}" + more + ")"));
    }

    private static int characters(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .mapToInt(ScaleTest::length)
                .sum();
    }

    private static int length(JavaFileObject file) {
        try {
            return file.getCharContent(false).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
