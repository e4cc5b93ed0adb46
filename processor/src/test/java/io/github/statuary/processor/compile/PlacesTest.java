package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the annotation may be, and what the code around it may be. */
class PlacesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void two_packages_in_one_module(CompilerKind compiler) {
        Compiled compiled = ShopPackage.small(compiler)
                .source(
                        "com/acme/admin/package-info.java",
                        ShopPackage.packageInfo("com.acme.admin", "@GenerateHttpStatuses(exceptionPrefix = \"Admin\")"))
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.load("com.acme.shop.http.NotFoundException")).isNotNull();
        assertThat(compiled.load("com.acme.admin.AdminNotFoundException")).isNotNull();
        assertThat(compiled.classes().resolve("com/acme/admin/NotFoundException.class"))
                .doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void a_type_stands_for_its_package(CompilerKind compiler) {
        Compiled compiled = Compilation.with(compiler)
                .source("com/acme/App.java", """
                        package com.acme;

                        @io.github.statuary.GenerateHttpStatuses
                        public final class App {
                            static RuntimeException missing() {
                                return new NotFoundException("none").withHeader("X-App", "1");
                            }
                        }
                        """)
                .processor(StatuaryProcessor::new)
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.load("com.acme.NotFoundException")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_nested_type_stands_for_its_package(CompilerKind compiler) {
        Compiled compiled = Compilation.with(compiler)
                .source(
                        "com/acme/App.java",
                        "package com.acme; class App { @io.github.statuary.GenerateHttpStatuses interface Http {} }")
                .processor(StatuaryProcessor::new)
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.load("com.acme.NotFoundException")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_second_compile_over_the_old_output(CompilerKind compiler) {
        Compiled first = withUser(compiler).run(directory);
        Compiled second = withUser(compiler).run(directory);

        assertThat(second.success()).as(second::summary).isTrue();
        assertThat(second.generated()).isEqualTo(first.generated()).isNotEmpty();
    }

    /** Not on JDK 17, whose javac fails on any record that is generated again (JDK-8332297). */
    @Test
    void a_second_compile_with_the_old_output_on_the_class_path() {
        Optional<Jdk> jdk = Jdk.find(25);
        assumeThat(jdk).as("a JDK 25, named by the property jdk25.home").isPresent();
        ForkedCompiler javac = ForkedCompiler.of(jdk.orElseThrow());
        Compilation compilation = withUser(CompilerKind.JAVAC);

        Compiled first = javac.run(compilation, directory);
        Compiled second = javac.run(compilation.classPath(first.classes()), directory);

        assertThat(second.success()).as(second::summary).isTrue();
        assertThat(second.generated()).isEqualTo(first.generated()).isNotEmpty();
    }

    /** ECJ lets no processor write a type that is on the class path. */
    @Test
    void ecj_with_the_old_output_on_the_class_path_is_one_readable_error() {
        Compiled first = withUser(CompilerKind.ECJ).run(directory);
        Compiled second = withUser(CompilerKind.ECJ).classPath(first.classes()).run(directory);

        assertThat(second.errors())
                .as(second::summary)
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("[STA-302]", "already exists"));
    }

    private static Compilation withUser(CompilerKind compiler) {
        return ShopPackage.plus(
                ShopPackage.small(compiler),
                "Thrower",
                "class Thrower { NotFoundException x = new NotFoundException(); }");
    }
}
