package io.github.statuary.processor.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog may grow to a thousand problem types; what each of them adds stays the same. */
class ScaleTest {

    private static final int FIRST = 1000; // so that every number has four digits

    @TempDir
    Path directory;

    @Test
    void each_problem_type_adds_one_file_of_the_same_size_and_a_thousand_compile_clean() {
        Compiled ten = generate(10);
        Compiled hundred = generate(100);
        Compiled thousand = shop(1000).options("-Xlint:all", "-Werror").run(directory.resolve("1000"));

        assertThat(thousand.success()).as(thousand::summary).isTrue();
        assertThat(thousand.diagnoses()).as(thousand::summary).isEmpty();
        assertThat(hundred.generated()).hasSize(ten.generated().size() + 90);
        assertThat(thousand.generated()).hasSize(ten.generated().size() + 990);
        assertThat(characters(thousand) - characters(hundred)).isEqualTo(10 * (characters(hundred) - characters(ten)));
        assertThat(thousand.classFiles().keySet())
                .contains(ShopPackage.FOLDER + "Problem1000Exception.class")
                .contains(ShopPackage.FOLDER + "Problem1999Exception.class");
    }

    private Compiled generate(int types) {
        return shop(types).options("-proc:only").run(directory.resolve(Integer.toString(types)));
    }

    private static Compilation shop(int types) {
        StringBuilder catalog = new StringBuilder("base: https://api.acme.com/problems/\nproblems:\n");
        for (int i = FIRST; i < FIRST + types; i++) {
            catalog.append("  problem-")
                    .append(i)
                    .append(": { status: 409, title: Problem " + i)
                    .append(", detail: \"No {order}.\", fields: { order: long, buyer: string } }\n");
        }
        return ShopPackage.annotated(CompilerKind.JAVAC, "@GenerateHttpStatuses(catalogs = \"problems.yaml\")")
                .source(ShopPackage.FOLDER + "problems.yaml", catalog.toString());
    }

    private static int characters(Compiled compiled) {
        return compiled.generated().values().stream().mapToInt(String::length).sum();
    }
}
