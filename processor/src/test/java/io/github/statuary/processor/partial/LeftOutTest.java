package io.github.statuary.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A compilation that cannot keep the mappings says so. */
class LeftOutTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_class_without_its_package_is_a_mistake_that_names_the_package(Shop.By by) {
        Shop shop = new Shop(by, directory);
        shop.all();

        Compiled part = shop.run(Map.of("com/acme/shop/OrderClosed.java", Shop.exception("OrderClosed", 409)));

        assertThat(part.success()).as(part::summary).isFalse();
        assertThat(part.summary())
                .contains("OrderClosed.java", "[STA-601]", "Compile package-info.java of com.acme.shop.http, too");
    }

    @ParameterizedTest
    @EnumSource
    void of_several_packages_the_nearest_is_named(Shop.By by) {
        Shop shop = new Shop(by, directory);
        shop.all();
        shop.compiles(Map.of(
                "com/acme/billing/http/package-info.java",
                ShopPackage.packageInfo("com.acme.billing.http", ShopPackage.SMALL)));

        Compiled part = shop.run(Map.of(
                "com/acme/shop/OrderClosed.java", Shop.exception("OrderClosed", 409),
                "com/acme/shop/OrderLost.java", Shop.exception("OrderLost", 409)));

        assertThat(part.success()).as(part::summary).isFalse();
        assertThat(part.summary())
                .contains("OrderClosed", "of com.acme.shop.http, too")
                .doesNotContain("OrderLost", "billing");
    }

    @ParameterizedTest
    @EnumSource
    void a_class_that_no_package_could_map_is_a_note(Shop.By by) {
        Shop shop = new Shop(by, directory);
        shop.compiles(Map.of("com/acme/shop/Problems.java", "package com.acme.shop;\npublic class Problems {}\n"));

        Compiled part = shop.run(
                shop.compilation().sources(Shop.some(Shop.ORDER, Shop.BUSY)).options(asErrors(by)));

        assertThat(part.success()).as(part::summary).isTrue();
        assertThat(part.summary()).contains("com.acme.shop.Busy and 1 other class,", "[STA-604]");
    }

    @ParameterizedTest
    @EnumSource
    void an_output_that_is_not_on_the_class_path_is_a_note(Shop.By by) {
        Shop shop = new Shop(by, directory);
        shop.all();
        Compilation sighted = shop.compilation();
        Compilation blind = new Compilation(
                sighted.compiler(),
                Shop.sources(),
                List.of(),
                sighted.classPath().subList(0, 1),
                sighted.processors());

        Compiled all = shop.run(blind.options(asErrors(by)));

        assertThat(all.success()).as(all::summary).isTrue();
        assertThat(all.summary()).contains("because the output is not on the class path", "[STA-603]");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void the_output_of_another_version_is_a_note(Shop.By by) {
        Shop shop = new Shop(by, directory);
        String face = ShopPackage.FOLDER + "Problems.java";
        String newer = shop.all().source(face).replace("format = 1,", "format = 99,");
        Folder.write(directory, "generated/" + face, newer); // which JDK 17 prefers
        Compilation plain = shop.compilation();
        shop.run(new Compilation(plain.compiler(), Map.of(face, newer), List.of(), plain.classPath(), List.of()));

        Compiled part = shop.only(Shop.PACKAGE, Shop.ORDER);

        assertThat(part.summary()).contains("because another version of Statuary made them", "[STA-603]");
        assertThat(part.source(face)).contains("OrderNotFound").doesNotContain("Busy");
    }

    @ParameterizedTest
    @EnumSource
    void a_package_that_is_annotated_in_main_and_in_test_is_a_mistake(Shop.By by) {
        Shop main = new Shop(by, directory.resolve("main"));
        Path classes = main.all().classes();
        Shop test = new Shop(by, directory.resolve("test"));

        Compiled compiled = test.run(test.compilation().classPath(classes).sources(Shop.some(Shop.PACKAGE)));

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.summary())
                .contains(
                        "@GenerateHttpStatuses on package com.acme.shop.http",
                        "com.acme.shop.http.Problems is on the class path",
                        "[STA-602]");
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "JAVAC_25"})
    void sources_that_a_build_has_left_are_no_other_compilation(Shop.By by) {
        Shop shop = new Shop(by, directory);
        Compiled before = shop.all();
        Folder.delete(before.classes());
        shop.classes();

        Compiled after = shop.run(shop.compilation()
                .sources(Shop.some(Shop.PACKAGE, Shop.ORDER))
                .options(
                        "-implicit:none",
                        "-sourcepath",
                        directory.resolve("generated").toString()));

        assertThat(after.success()).as(after::summary).isTrue();
        assertThat(after.summary()).doesNotContain("STA-60");
        assertThat(after.source(ShopPackage.FOLDER + "Problems.java"))
                .contains("OrderNotFound")
                .doesNotContain("Busy");
    }

    /** Its class output is another folder than that of the Kotlin compiler. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void kapt_is_no_other_compilation(Shop.By by) {
        Path classes = new Shop(by, directory.resolve("kotlin")).all().classes();
        Shop kapt = new Shop(by, directory.resolve("kapt"));

        Compiled compiled = kapt.run(kapt.compilation()
                .classPath(classes)
                .sources(Shop.some(Shop.PACKAGE))
                .options("-proc:only", "-Akapt.kotlin.generated=generated"));

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.source(ShopPackage.FOLDER + "Problems.java")).doesNotContain("OrderNotFound");
    }

    @Test
    void ecj_compiles_no_part_and_says_so() {
        Shop shop = new Shop(Shop.By.ECJ, directory);
        shop.all();

        Compiled part = shop.run(Shop.some(Shop.PACKAGE));

        assertThat(part.success()).isFalse();
        assertThat(part.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains("already exists", "Delete the generated files, and compile all", "[STA-302]"));
    }

    private static String[] asErrors(Shop.By by) {
        return by == Shop.By.ECJ ? new String[] {"-failOnWarning"} : new String[] {"-Werror"};
    }
}
