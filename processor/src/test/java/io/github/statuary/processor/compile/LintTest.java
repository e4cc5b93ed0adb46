package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clean compile of an annotated package prints nothing, with every warning switched on. */
class LintTest {

    private static final String[] STRICT = {"-Xlint:all", "-Xdoclint:all/protected", "-Werror"};

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void javac_prints_nothing(int feature) {
        Optional<Jdk> jdk = Jdk.find(feature);
        assumeThat(jdk)
                .as("a JDK %d, named by the property jdk%d.home", feature, feature)
                .isPresent();

        Compiled compiled = ForkedCompiler.of(jdk.orElseThrow())
                .run(ShopPackage.annotated(CompilerKind.JAVAC, ALL).options(STRICT), directory);

        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.generated()).isNotEmpty();
    }

    @Test
    void ecj_warns_of_nothing() {
        Compiled compiled = ShopPackage.annotated(CompilerKind.ECJ, ALL).run(directory);

        assertThat(compiled.diagnoses()).as(compiled::summary).allMatch(diagnosis -> diagnosis.kind() == Kind.NOTE);
        assertThat(compiled.success()).isTrue();
    }

    private static final String ALL = "@GenerateHttpStatuses(adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER})";
}
