package io.github.statuary.processor.catalogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is generated for objects compiles without a warning, on every JDK. */
class ObjectsTest {

    private static final Path CASES = Path.of("src", "test", "resources", "golden");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"objects,17", "objects,25", "objects-over-a-core,17", "objects-over-a-core,25", "mapping-objects,17"})
    void javac_prints_nothing(String golden, int feature) {
        Optional<Jdk> jdk = Jdk.find(feature);
        assumeThat(jdk).as("a JDK %d", feature).isPresent();
        Compiled compiled = ForkedCompiler.of(jdk.orElseThrow())
                .run(
                        Compilation.with(CompilerKind.JAVAC)
                                .sources(Folder.readText(CASES.resolve(golden).resolve("input")))
                                .processor(StatuaryProcessor::new)
                                .options(
                                        "--release",
                                        Integer.toString(feature),
                                        "-Xlint:all",
                                        "-Xdoclint:all/protected",
                                        "-Werror"),
                        directory);

        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }
}
