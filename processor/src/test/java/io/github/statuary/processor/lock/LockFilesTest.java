package io.github.statuary.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a lock may be, how it is switched on and off, and where the next one is. */
class LockFilesTest {

    private static final String ANNOTATION =
            "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 404, adapters = {})";
    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            problems:
              no-credit: { status: 403, title: No credit, fields: { balance: long } }
            """;
    private static final String LOCK = """
            # Problem types that clients know. Written by Statuary, reviewed like code.
            version: 1
            problems:
              https://api.acme.com/problems/no-credit:
                status: 403
                members:
                  balance: long
            """;
    private static final String BROKEN = LOCK.replace("403", "402");
    private static final String PUBLISHED = ShopPackage.NAME + "/problems.lock.yaml";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void without_a_lock_and_an_option_nothing_is_written(CompilerKind compiler) {
        Compiled compiled = shop(compiler).run(directory);

        assertThat(messages(compiled)).isEmpty();
        assertThat(compiled.published()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_first_lock_is_a_copy_of_what_is_written_by_the_option(CompilerKind compiler) throws IOException {
        Compiled first =
                shop(compiler).options("-Astatuary.lock=check", "-proc:only").run(directory);

        Path home = directory.resolve("sources/" + ShopPackage.FOLDER + "problems.lock.yaml");
        Path written = directory.resolve("classes/META-INF/statuary/" + PUBLISHED);
        assertThat(messages(first)).singleElement().asString().contains("cp " + written + " " + home, "[LCK-001]");
        assertThat(first.success()).isTrue();
        assertThat(first.published()).containsOnlyKeys(PUBLISHED).containsEntry(PUBLISHED, LOCK);

        Files.copy(written, home);
        Compiled second = shop(compiler).options("-proc:only").run(directory);
        assertThat(messages(second)).isEmpty();
        assertThat(second.published()).isEqualTo(first.published());
    }

    @Test
    void a_strict_build_needs_a_lock() {
        Compiled compiled =
                shop(CompilerKind.JAVAC).options("-Astatuary.lock=strict").run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).singleElement().asString().contains("[LCK-001]");
        assertThat(compiled.published()).containsEntry(PUBLISHED, LOCK);
    }

    @ParameterizedTest
    @EnumSource
    void in_a_strict_build_each_change_is_an_error(CompilerKind compiler) {
        Compiled compiled = shop(compiler)
                .source(
                        ShopPackage.FOLDER + "problems.lock.yaml",
                        LOCK.replace("long", "decimal") + "      note: string, optional\n")
                .options("-Astatuary.lock=strict")
                .run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors())
                .extracting(Diagnosis::text)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("[LCK-303]"),
                        text -> assertThat(text).contains("[LCK-201]"));
    }

    @ParameterizedTest
    @EnumSource
    void switched_off_a_lock_is_not_read(CompilerKind compiler) {
        Compiled compiled = shop(compiler)
                .source(ShopPackage.FOLDER + "problems.lock.yaml", "<<<<<<< HEAD\n")
                .options("-Astatuary.lock=off")
                .run(directory);

        assertThat(messages(compiled)).isEmpty();
        assertThat(compiled.published()).isEmpty();
    }

    @Test
    void an_unknown_mode_is_a_mistake() {
        Compiled compiled =
                shop(CompilerKind.JAVAC).options("-Astatuary.lock=chek").run(directory);

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains("'chek'", "check, strict, off", "Did you mean check?", "[STA-102]");
    }

    @ParameterizedTest
    @EnumSource
    void a_lock_that_cannot_be_read_is_a_mistake_in_it(CompilerKind compiler) {
        Compiled compiled = shop(compiler)
                .source(ShopPackage.FOLDER + "problems.lock.yaml", LOCK.replace("status:", "statsu:"))
                .run(directory);

        assertThat(compiled.errors())
                .extracting(Diagnosis::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("problems.lock.yaml:5:5: ", "'statsu'", "[LCK-006]"),
                        text -> assertThat(text).contains("problems.lock.yaml:4:3: ", "'status'", "[LCK-008]"));
    }

    @ParameterizedTest
    @EnumSource
    void a_lock_may_be_in_a_directory_of_catalogs(CompilerKind compiler) {
        Folder.write(directory, "locks/" + ShopPackage.NAME + ".lock.yaml", BROKEN);

        Compiled compiled = shop(compiler)
                .options("-Astatuary.catalog.path=" + directory.resolve("locks"))
                .run(directory);

        Path lock = directory.resolve("locks/" + ShopPackage.NAME + ".lock.yaml");
        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains("problems.yaml:3:24: ", "(" + lock + ":5)", " " + lock + " [LCK-110]");
    }

    @Test
    void of_two_locks_neither_is_right() {
        Folder.write(directory, "locks/" + ShopPackage.NAME + ".lock.yaml", LOCK);

        Compiled compiled = shop(CompilerKind.JAVAC)
                .source(ShopPackage.FOLDER + "problems.lock.yaml", LOCK)
                .options("-Astatuary.catalog.path=" + directory.resolve("locks"))
                .run(directory);

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains(
                        directory.resolve("sources/" + ShopPackage.FOLDER + "problems.lock.yaml") + "",
                        directory.resolve("locks/" + ShopPackage.NAME + ".lock.yaml") + "",
                        "[LCK-002]");
    }

    @ParameterizedTest
    @EnumSource
    void a_released_lock_is_in_a_file_a_folder_or_a_jar(CompilerKind compiler) throws IOException {
        Folder.write(directory, "released/META-INF/statuary/" + PUBLISHED, BROKEN);
        Path folder = directory.resolve("released");
        Path file = folder.resolve("META-INF/statuary/" + PUBLISHED);
        Path jar = directory.resolve("shop-1.0.jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("META-INF/statuary/" + PUBLISHED));
            zip.write(BROKEN.getBytes(StandardCharsets.UTF_8));
        }

        for (Path released : List.of(file, folder, jar)) {
            Compiled compiled = shop(compiler)
                    .source(ShopPackage.FOLDER + "problems.lock.yaml", LOCK)
                    .options("-Astatuary.lock.against=" + released)
                    .run(directory);

            assertThat(compiled.errors())
                    .as(released.toString())
                    .singleElement()
                    .asString()
                    .contains("(" + released, PUBLISHED + ":5)", "[LCK-110]")
                    .doesNotContain("cp ");
        }
    }

    @Test
    void a_released_lock_that_is_missing_is_a_mistake() {
        Compiled compiled = shop(CompilerKind.JAVAC)
                .options("-Astatuary.lock.against=" + directory.resolve("released.yaml"))
                .run(directory);

        assertThat(compiled.errors()).singleElement().asString().contains("released.yaml", "[LCK-003]");
    }

    @Test
    void a_package_that_is_not_yet_released_has_nothing_to_compare_with() {
        Compiled compiled = shop(CompilerKind.JAVAC)
                .options("-Astatuary.lock.against=" + directory)
                .run(directory);

        assertThat(compiled.success()).isTrue();
        assertThat(messages(compiled)).singleElement().asString().contains("[LCK-001]");
    }

    @Test
    void a_package_without_problem_types_needs_no_lock() {
        Compiled compiled = ShopPackage.annotated(
                        CompilerKind.JAVAC, "@GenerateHttpStatuses(exceptions = 404, adapters = {})")
                .options("-Astatuary.lock=strict")
                .run(directory);

        assertThat(messages(compiled)).isEmpty();
        assertThat(compiled.published()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_package_that_has_lost_all_problem_types_has_broken_its_lock(CompilerKind compiler) {
        Compiled compiled = ShopPackage.annotated(compiler, "@GenerateHttpStatuses(exceptions = 404, adapters = {})")
                .source(ShopPackage.FOLDER + "problems.lock.yaml", LOCK)
                .run(directory);

        assertThat(compiled.errors()).singleElement().asString().contains("[LCK-101]");
    }

    @ParameterizedTest
    @EnumSource
    void each_package_has_its_own_lock(CompilerKind compiler) {
        Compiled compiled = shop(compiler)
                .source(ShopPackage.FOLDER + "problems.lock.yaml", BROKEN)
                .source(
                        "com/acme/orders/package-info.java",
                        ShopPackage.packageInfo(
                                "com.acme.orders",
                                "@GenerateHttpStatuses(core = com.acme.shop.http.HttpStatus.class,"
                                        + " catalogs = \"orders.yaml\", adapters = {})"))
                .source("com/acme/orders/orders.yaml", CATALOG.replace("no-credit", "no-order"))
                .source("com/acme/orders/problems.lock.yaml", LOCK.replace("no-credit", "no-order"))
                .run(directory);

        assertThat(messages(compiled))
                .as(compiled::summary)
                .singleElement()
                .asString()
                .contains("[LCK-110]");
        assertThat(compiled.published()).containsOnlyKeys("com.acme.orders/problems.lock.yaml", PUBLISHED);
    }

    @Test
    void a_lock_is_beside_an_annotated_type_too() {
        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .processor(StatuaryProcessor::new)
                .source(
                        "com/acme/Errors.java",
                        "package com.acme;\nimport io.github.statuary.*;\n" + ANNOTATION + "\ninterface Errors {}\n")
                .source("com/acme/problems.yaml", CATALOG)
                .source("com/acme/problems.lock.yaml", BROKEN)
                .run(directory);

        assertThat(compiled.errors()).singleElement().asString().contains("Errors.java", "[LCK-110]");
    }

    private static Compilation shop(CompilerKind compiler) {
        return ShopPackage.annotated(compiler, ANNOTATION).source(ShopPackage.FOLDER + "problems.yaml", CATALOG);
    }

    private static List<String> messages(Compiled compiled) {
        return compiled.diagnoses().stream()
                .filter(Diagnosis::isOfProcessor)
                .map(Diagnosis::text)
                .toList();
    }
}
