package io.github.statuary.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core that the build rendered is what the generators of this build render. */
class StandardCoreTest {

    private static final String PROCESSOR = "io.github.statuary.processor.StatuaryProcessor";

    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            problems:
              too-busy: { status: 429, title: Come back later., family: Refusal, fields: { queued: list<uuid> } }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"@GenerateHttpStatuses", "@GenerateHttpStatuses(catalogs = \"problems.yaml\")"})
    void is_what_would_be_rendered_without_it(String annotation) throws Exception {
        assertThat(StandardCore.class.getResource(StandardCore.RESOURCE)).isNotNull();
        SortedMap<String, String> kept = generated(annotation, StatuaryProcessor::new, "kept");
        try (URLClassLoader loader = new WithoutCore()) {
            assertThat(loader.loadClass(StandardCore.class.getName()).getResource(StandardCore.RESOURCE))
                    .isNull();
            SortedMap<String, String> rendered = generated(annotation, () -> processor(loader), "rendered");
            assertThat(kept).isEqualTo(rendered).hasSizeGreaterThan(40);
        }
    }

    private SortedMap<String, String> generated(String annotation, Supplier<Processor> processor, String folder) {
        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .source(ShopPackage.FOLDER + "package-info.java", ShopPackage.packageInfo(ShopPackage.NAME, annotation))
                .source(ShopPackage.FOLDER + "problems.yaml", CATALOG)
                .processor(processor)
                .run(directory.resolve(folder));
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled.generated();
    }

    private static Processor processor(ClassLoader loader) {
        try {
            return (Processor)
                    loader.loadClass(PROCESSOR).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The classes of this module as they are before their core is rendered. */
    private static final class WithoutCore extends URLClassLoader {

        private WithoutCore() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return name.endsWith("/" + StandardCore.RESOURCE) ? null : super.getResource(name);
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }
    }
}
