package io.github.statuary.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar and the POM that users get. */
class ProcessorJarIT {
    private static final String PROCESSOR = "io.github.statuary.processor.StatuaryProcessor";

    private final Path jar = Path.of(System.getProperty("processor.jar"));
    private final Path pom = Path.of(System.getProperty("processor.pom"));

    @Test
    void is_a_module_that_requires_the_compiler_api_and_provides_the_processor() {
        ModuleReference module =
                ModuleFinder.of(jar).find("io.github.statuary.processor").orElseThrow();

        ModuleDescriptor descriptor = module.descriptor();
        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "java.compiler");
        assertThat(descriptor.exports()).isEmpty();
        assertThat(descriptor.provides()).singleElement().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo("javax.annotation.processing.Processor");
            assertThat(provides.providers()).containsExactly(PROCESSOR);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void runs_from_either_processor_path(String processorPath, @TempDir Path directory) throws IOException {
        Path packageInfo = Files.writeString(
                directory.resolve("package-info.java"),
                ShopPackage.packageInfo(ShopPackage.NAME, "@GenerateHttpStatuses(adapters = Adapter.JDK_HTTP_SERVER)"));
        String[] arguments = {
            "--release",
            "17",
            "-Xlint:all",
            "-Werror",
            "--class-path",
            ClassPath.ANNOTATIONS.toString(),
            processorPath,
            jar.toString(),
            "-d",
            directory.toString(),
            packageInfo.toString()
        };
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments);

        assertThat(exitCode).as(messages::toString).isZero();
        assertThat(directory.resolve(ShopPackage.FOLDER + "NotFoundException.class"))
                .exists();
    }

    @Test
    void names_the_processor_to_compilers_and_to_gradle() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(text(file, "META-INF/services/javax.annotation.processing.Processor")
                            .strip())
                    .isEqualTo(PROCESSOR);
            assertThat(text(file, "META-INF/gradle/incremental.annotation.processors"))
                    .contains(PROCESSOR + ",aggregating");
        }
    }

    @Test
    void names_its_version_in_the_manifest() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isNotEmpty()
                    .isEqualTo(text(file, "io/github/statuary/processor/emit/version.txt")
                            .strip());
        }
    }

    @Test
    void holds_nothing_that_could_clash_with_a_library() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> foreign = file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("io/github/statuary/") && !name.equals("module-info.class"))
                    .toList();

            assertThat(foreign).isEmpty();
        }
    }

    @Test
    void lists_no_dependency_and_no_parent() throws IOException {
        assertThat(Files.readString(pom))
                .contains("<artifactId>statuary-processor</artifactId>")
                .doesNotContain("<dependency>", "<parent>");
    }

    private static String text(JarFile file, String entry) throws IOException {
        return new String(file.getInputStream(file.getJarEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
