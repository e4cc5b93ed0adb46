package io.github.statuary.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/resources/golden} on both compilers, compared to the letter. The property
 * {@code golden.refresh=true} rewrites what is expected; review the difference before committing it. {@code golden.case} is
 * the start of the names of those to run; {@code golden.processing=true} does not compile what is generated, which takes most
 * of the time.
 */
class GoldenTest {

    static final Supplier<Processor> PROCESSOR = StatuaryProcessor::new;
    private static final Path CASES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test/resources/golden");

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void generates_what_is_expected(GoldenCase golden, CompilerKind compiler, @TempDir Path directory) {
        Compiled compiled = golden.compile(compiler, directory);
        if (Boolean.getBoolean("golden.refresh") && compiler == CompilerKind.JAVAC) {
            golden.rewrite(compiled);
        }
        Map<String, String> actual = golden.inScope(compiled.generated());
        Map<String, String> expected = golden.expectedSources();

        assertThat(messages(GoldenCase.messages(compiled), compiler))
                .as("messages")
                .isEqualTo(messages(golden.expectedMessages(), compiler));
        if (!GoldenCase.PROCESSING_ONLY) {
            assertThat(compiled.success())
                    .as(compiled::summary)
                    .isEqualTo(!golden.expectedMessages().contains("error: "));
        }
        assertThat(actual.keySet()).as("generated files").isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
    }

    /** ECJ has no place for a package and does not tell the folder of the class output, so those are javac's alone. */
    private static String messages(String messages, CompilerKind compiler) {
        return compiler == CompilerKind.ECJ
                ? messages.replaceAll("(?m)^\\S+\\.java:\\d+: ", "")
                        .replaceAll("DIRECTORY/classes/[^;]+", "CLASS_OUTPUT")
                : messages;
    }

    static Stream<Arguments> cases() {
        String only = System.getProperty("golden.case", "");
        return Folder.children(CASES).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(only))
                .map(GoldenCase::new)
                .flatMap(golden -> Stream.of(CompilerKind.values()).map(compiler -> Arguments.of(golden, compiler)));
    }
}
