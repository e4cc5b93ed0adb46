package io.github.statuary.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The locks of classes that have annotations of their own. */
class MappedLockTest {

    private static final String PACKAGE = ShopPackage.FOLDER + "package-info.java";
    private static final String ORDER = "com/acme/shop/OrderNotFound.java";
    private static final String LOCK_FILE = ShopPackage.FOLDER + "problems.lock.yaml";
    private static final String ANNOTATION =
            "@GenerateHttpStatuses(exceptions = {404, 410}, adapters = {}, mappings = @MapException("
                    + "value = IllegalStateException.class, status = 409, type = \"https://a.example/busy\"))";
    private static final String CLASS = """
            package com.acme.shop;

            import io.github.statuary.*;
            import java.util.List;

            @ProblemType(
                    status = 404,
                    type = "https://a.example/no-order",
                    headers = "Retry-After: 9")
            public class OrderNotFound extends RuntimeException {
                private static final long serialVersionUID = 1L;

                @ProblemMember
                public int number() {
                    return 1;
                }

                @ProblemMember("lines")
                public List<Line> lines() {
                    return List.of();
                }

                public record Line(@ProblemMember String article, @ProblemMember int pieces, @ProblemMember Line next) {}
            }
            """;
    private static final String LOCK = """
            # Problem types that clients know. Written by Statuary, reviewed like code.
            version: 1
            problems:
              https://a.example/busy:
                status: 409
              https://a.example/no-order:
                status: 404
                headers: [Retry-After]
                members:
                  lines: list<object>, optional
                  lines/article: string, optional
                  lines/next: object, optional
                  lines/pieces: int
                  number: int
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void a_mapped_class_with_a_type_of_its_own_is_locked(CompilerKind compiler) {
        Compiled compiled = run(shop(compiler, CLASS).source(LOCK_FILE, LOCK));

        assertThat(messages(compiled)).as(compiled::summary).isEmpty();
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.published().values()).containsExactly(LOCK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status = 404     | status = 410     | JAVAC | error LCK-110 7 OrderNotFound.java:7
            status = 404     | status = 410     | ECJ   | error LCK-110 7 OrderNotFound.java:7
            no-order"        | orderless"       | JAVAC | error LCK-101 6 package-info.java:2, note LCK-301 null OrderNotFound.java:6
            int number       | long number      | JAVAC | error LCK-122 14 OrderNotFound.java:13
            int number       | Integer number   | ECJ   | error LCK-121 14 OrderNotFound.java:13
            "Retry-After: 9" | {}               | JAVAC | error LCK-130 8 OrderNotFound.java:6
            int pieces       | long pieces      | JAVAC | error LCK-122 13 OrderNotFound.java:18
            int pieces       | Integer pieces   | JAVAC | error LCK-121 13 OrderNotFound.java:18
            String article   | int article      | JAVAC | error LCK-123 11 OrderNotFound.java:18, note LCK-304 11 OrderNotFound.java:18
            String article,  | String article, @ProblemMember int row, | JAVAC | note LCK-302 6 OrderNotFound.java:18, note LCK-302 6 OrderNotFound.java:18
            """)
    void a_change_has_its_place_in_the_class(String text, String other, CompilerKind compiler, String expected) {
        assertThat(CLASS).contains(text);

        Compiled compiled = run(shop(compiler, CLASS.replace(text, other)).source(LOCK_FILE, LOCK));

        assertThat(messages(compiled)).as(compiled::summary).isNotEmpty();
        String found = String.join(", ", messages(compiled));
        assertThat(found)
                .as(compiled::summary)
                .startsWith(expected.split(", ")[0])
                .contains(expected.split(", "));
        assertThat(compiled.success()).isEqualTo(!expected.contains("error"));
    }

    @Test
    void a_deleted_class_is_missed() {
        Compiled compiled =
                run(ShopPackage.annotated(CompilerKind.JAVAC, ANNOTATION).source(LOCK_FILE, LOCK));

        assertThat(messages(compiled)).containsExactly("error LCK-101 6 package-info.java:2");
    }

    @Test
    void two_classes_with_one_type_have_one_contract() {
        String other = CLASS.replace("OrderNotFound", "Unfound").replace("404", "410");

        Compiled compiled = run(shop(CompilerKind.JAVAC, CLASS)
                .source("com/acme/shop/Unfound.java", other)
                .source(LOCK_FILE, LOCK));

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains("Unfound.java", "status 410 here", "status 404 in com.acme.shop.OrderNotFound", "[LCK-011]");
    }

    /** ECJ lets no processor replace a class that is on the class path. */
    @Test
    void what_a_partial_compilation_leaves_out_is_not_gone() {
        CompilerKind compiler = CompilerKind.JAVAC;
        Compilation all = shop(compiler, CLASS).source(LOCK_FILE, LOCK).classPath(directory.resolve("classes"));
        assertThat(run(all).success()).isTrue();

        Compilation part = Compilation.with(compiler)
                .source(PACKAGE, ShopPackage.packageInfo(ShopPackage.NAME, ANNOTATION))
                .source(LOCK_FILE, LOCK)
                .classPath(directory.resolve("classes"))
                .processor(StatuaryProcessor::new)
                .options("-proc:only");
        Compiled compiled = run(part);

        assertThat(messages(compiled)).as(compiled::summary).isEmpty();
        assertThat(compiled.published().values()).containsExactly(LOCK);
    }

    private static Compilation shop(CompilerKind compiler, String order) {
        return ShopPackage.annotated(compiler, ANNOTATION).source(ORDER, order);
    }

    private Compiled run(Compilation compilation) {
        return compilation.run(directory);
    }

    private static List<String> messages(Compiled compiled) {
        Pattern message =
                Pattern.compile("(?s).*?(?:\\(problems\\.lock\\.yaml:(\\d+)\\).*?)?\\[((?:LCK|STA|CAT)-\\d+)]");
        return compiled.diagnoses().stream()
                .filter(Diagnosis::isOfProcessor)
                .map(diagnosis -> {
                    Matcher found = message.matcher(diagnosis.text());
                    assertThat(found.matches()).as(diagnosis.text()).isTrue();
                    return (diagnosis.isError() ? "error " : "note ") + found.group(2) + " " + found.group(1) + " "
                            + diagnosis.file() + ":" + diagnosis.line();
                })
                .toList();
    }
}
