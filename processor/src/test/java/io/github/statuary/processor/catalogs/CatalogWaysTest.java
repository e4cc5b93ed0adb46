package io.github.statuary.processor.catalogs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same catalog, found in each of the places where one can be. */
class CatalogWaysTest {

    private static final String NAME = "Probleme-\u4e2d.yaml";
    private static final String ANNOTATION = "@GenerateHttpStatuses(catalogs = \"" + NAME + "\", exceptions = 404)";
    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            problems:
              no-such-order: { status: 404, title: "No such order \u4e2d", fields: { orderId: long } }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void the_catalog_is_the_same_wherever_it_is_found(CompilerKind compiler) throws IOException {
        Compilation compilation = ShopPackage.annotated(compiler, ANNOTATION);
        Map<String, String> beside =
                generated(compilation.source(ShopPackage.FOLDER + NAME, CATALOG).run(directory.resolve("beside")));
        assertThat(beside).containsKey(ShopPackage.FOLDER + "NoSuchOrderException.java");

        Path shared = directory.resolve("option folder");
        Folder.write(shared, NAME, CATALOG);
        String option = "-Astatuary.catalog.path=" + directory.resolve("nowhere") + System.getProperty("path.separator")
                + shared;
        assertThat(generated(compilation.options(option).run(directory.resolve("by option"))))
                .as("by option")
                .isEqualTo(beside);

        Folder.write(directory.resolve("in output/classes"), NAME, CATALOG);
        assertThat(generated(compilation.run(directory.resolve("in output"))))
                .as("in the class output")
                .isEqualTo(beside);

        assertThat(generated(compilation.classPath(jar("a jar.jar")).run(directory.resolve("in jar"))))
                .as("in a dependency's jar")
                .isEqualTo(beside);

        assertThat(generated(compilation.classPath(shared).run(directory.resolve("on path"))))
                .as("in a folder of the class path")
                .isEqualTo(beside);
    }

    @ParameterizedTest
    @EnumSource
    void a_miss_is_one_error_that_lists_every_place(CompilerKind compiler) {
        Compiled compiled = ShopPackage.annotated(compiler, "@GenerateHttpStatuses(catalogs = \"nowhere.yaml\")")
                .run(directory);

        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains(
                                "nowhere.yaml",
                                directory
                                        .resolve("sources/" + ShopPackage.FOLDER)
                                        .toString(),
                                "CLASS_PATH",
                                "statuary.catalog.path"));
        assertThat(compiled.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_later_catalog_refines_an_earlier_one(CompilerKind compiler) {
        Compiled compiled = ShopPackage.annotated(
                        compiler,
                        "@GenerateHttpStatuses(catalogs = {\"statuary:nginx\", \"a.yaml\", \"b.yaml\"}, exceptions = 404)")
                .source(ShopPackage.FOLDER + "a.yaml", CATALOG)
                .source(ShopPackage.FOLDER + "b.yaml", "problems: { no-such-order: { title: Gone astray } }")
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.source(ShopPackage.FOLDER + "NoSuchOrderException.java"))
                .contains("\"Gone astray\"", "https://api.acme.com/problems/no-such-order", "long orderId");
        assertThat(compiled.source(ShopPackage.FOLDER + "HttpStatus.java")).contains("CLIENT_CLOSED_REQUEST(499");
    }

    @ParameterizedTest
    @EnumSource
    void in_a_jar_a_path_may_have_folders_but_for_javac_no_blanks(CompilerKind compiler) throws IOException {
        assertThat(fromJar(compiler, "acme/problems.yaml").success()).isTrue();
        assertThat(fromJar(compiler, "acme/all problems.yaml").success())
                .as("what docs/catalog.md says of blanks")
                .isEqualTo(compiler == CompilerKind.ECJ);
    }

    /** On javac alone: ECJ reads no module path through the standard compiler interface. */
    @Test
    void the_catalog_may_come_in_a_module() throws IOException {
        Path jar = jar("acme.catalogs-1.0.jar", "acme/problems.yaml");

        var compilation = Javac.onModulePath(new StatuaryProcessor(), List.of(jar))
                .compile(
                        Javac.shop("@GenerateHttpStatuses(catalogs = \"acme/problems.yaml\", exceptions = 404)"),
                        JavaFileObjects.forSourceString("module-info", """
                                module com.acme.shop {
                                    requires static io.github.statuary;
                                    requires acme.catalogs;
                                    exports com.acme.shop.http;
                                }
                                """));

        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile(ShopPackage.NAME + ".NoSuchOrderException");
    }

    private Compiled fromJar(CompilerKind compiler, String path) throws IOException {
        return ShopPackage.annotated(compiler, "@GenerateHttpStatuses(catalogs = \"" + path + "\", exceptions = 404)")
                .classPath(jar("a jar.jar", path))
                .run(directory.resolve(path));
    }

    private Path jar(String name) throws IOException {
        return jar(name, NAME);
    }

    private Path jar(String name, String path) throws IOException {
        Path jar = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry(path));
            entries.write(CATALOG.getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        return jar;
    }

    private static Map<String, String> generated(Compiled compiled) {
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled.generated().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
