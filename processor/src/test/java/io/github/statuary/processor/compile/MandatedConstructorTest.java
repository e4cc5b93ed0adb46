package io.github.statuary.processor.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that leaves a mandatory header out does not compile. */
class MandatedConstructorTest {

    private static final String ANNOTATION = "@GenerateHttpStatuses(exceptions = {401, 405, 407, 426})";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnauthorizedException",
                "ProxyAuthenticationRequiredException",
                "MethodNotAllowedException",
                "UpgradeRequiredException"
            })
    void javac_finds_no_constructor_without_the_header(String type) {
        JavaFileObject thrower = Javac.inShop("Thrower", thrower(type));

        Compilation compilation = Javac.with(new StatuaryProcessor()).compile(Javac.shop(ANNOTATION), thrower);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("no suitable constructor found for " + type + "(no arguments)")
                .inFile(thrower)
                .onLine(3)
                .atColumn(thrower(type).indexOf("new ") + 1);
        assertThat(compilation.errors())
                .extracting(Diagnostic::getCode)
                .as("javac says it, not the processor")
                .containsExactly("compiler.err.cant.apply.symbols");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnauthorizedException",
                "ProxyAuthenticationRequiredException",
                "MethodNotAllowedException",
                "UpgradeRequiredException"
            })
    void nor_does_ecj(String type, @TempDir Path directory) {
        Compiled compiled = ShopPackage.plus(
                        ShopPackage.annotated(CompilerKind.ECJ, ANNOTATION), "Thrower", thrower(type))
                .run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).as(compiled::summary).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("Thrower.java");
            assertThat(error.isOfProcessor()).isFalse();
            assertThat(error.text()).contains(type);
        });
    }

    private static String thrower(String type) {
        return "class Thrower { Object thrown() { return new " + type + "(); } }";
    }
}
