package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that leaves a mandatory header out does not compile. */
class MandatedConstructorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnauthorizedException",
                "ProxyAuthenticationRequiredException",
                "MethodNotAllowedException",
                "UpgradeRequiredException"
            })
    void there_is_no_constructor_without_the_header(String type, @TempDir Path directory) {
        for (CompilerKind compiler : CompilerKind.values()) {
            Compiled compiled = ShopPackage.plus(
                            ShopPackage.annotated(compiler, "@GenerateHttpStatuses(exceptions = {401, 405, 407, 426})"),
                            "Thrower",
                            "class Thrower { Object thrown() { return new " + type + "(); } }")
                    .run(directory.resolve(compiler.name()));

            assertThat(compiled.success()).isFalse();
            assertThat(compiled.errors()).as(compiled::summary).singleElement().satisfies(error -> {
                assertThat(error.file()).isEqualTo("Thrower.java");
                assertThat(error.isOfProcessor()).isFalse();
                assertThat(error.text()).contains(type);
            });
        }
    }
}
