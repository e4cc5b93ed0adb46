package io.github.statuary.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A refresh makes what is generated what is expected, and refuses what a compiler refuses. */
class GoldenRewriteTest {

    private static final String GREETING = "class Greeting { String text; }";
    private static final String BROKEN = "class Greeting { Misspelt text; }";

    @TempDir
    private Path directory;

    @Test
    void what_is_generated_becomes_what_is_expected() {
        GoldenCase golden = golden("greeting");

        rewrite(golden, GREETING, GREETING);

        assertThat(Folder.readText(golden.folder()))
                .isEqualTo(Map.of("input/Shop.java", "@Deprecated class Shop {}", "expected/Greeting.java", GREETING));
    }

    @ParameterizedTest
    @EnumSource
    void what_one_compiler_refuses_is_not_rewritten(CompilerKind refusing) {
        GoldenCase golden = golden("greeting");
        Map<String, String> before = Folder.readText(golden.folder());
        boolean javac = refusing == CompilerKind.JAVAC;

        assertThatThrownBy(() -> rewrite(golden, javac ? BROKEN : GREETING, javac ? GREETING : BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("golden case greeting is not refreshed")
                .hasMessageContaining(refusing + " does not compile this: ")
                .hasMessageContaining("Greeting.java:1: error: ")
                .hasMessageContaining("Misspelt");
        assertThat(Folder.readText(golden.folder())).isEqualTo(before);
    }

    @Test
    void a_mistake_that_compiles_is_not_rewritten() {
        GoldenCase golden = golden("mistake-greeting");
        Map<String, String> before = Folder.readText(golden.folder());

        assertThatThrownBy(() -> rewrite(golden, GREETING, GREETING))
                .hasMessageContaining("JAVAC compiles this mistake")
                .hasMessageContaining("ECJ compiles this mistake");
        assertThat(Folder.readText(golden.folder())).isEqualTo(before);
    }

    private GoldenCase golden(String name) {
        Path folder = directory.resolve(name);
        Folder.write(folder, "input/Shop.java", "@Deprecated class Shop {}");
        Folder.write(folder, "expected/Greeting.java", "class Greeting {}");
        Folder.write(folder, "expected/Farewell.java", "class Farewell {}");
        Folder.write(folder, "messages.txt", "Shop.java:1: warning: old\n");
        return new GoldenCase(folder);
    }

    private void rewrite(GoldenCase golden, String onJavac, String onEcj) {
        new GoldenRewrite(golden, () -> new Greeter(onJavac, onEcj)).run(directory.resolve("work"));
    }

    /** Generates one class beside what is deprecated, a different one on each compiler. */
    @SupportedAnnotationTypes("java.lang.Deprecated")
    private static final class Greeter extends AbstractProcessor {

        private final String onJavac;
        private final String onEcj;

        private Greeter(String onJavac, String onEcj) {
            this.onJavac = onJavac;
            this.onEcj = onEcj;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            boolean ecj = processingEnv.getClass().getName().startsWith("org.eclipse.");
            if (!annotations.isEmpty()) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("Greeting").openWriter()) {
                    writer.write(ecj ? onEcj : onJavac);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
