package io.github.statuary.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/resources/golden} on both compilers, compared to the letter. The property
 * {@code golden.refresh=true} rewrites what is expected, if it compiles; review the difference before committing it.
 * {@code golden.case} is the start of the names of those to run; {@code golden.processing=true} does not compile what is
 * generated, which takes most of the time.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenTest {

    private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");
    private static final Path CASES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test/resources/golden");

    @ParameterizedTest(name = "{0} on {1}", allowZeroInvocations = true)
    @MethodSource("comparisons")
    void generates_what_is_expected(GoldenCase golden, CompilerKind compiler, @TempDir Path directory) {
        compare(golden.compile(compiler, StatuaryProcessor::new, directory));
    }

    @ParameterizedTest(name = "{0}, refreshed", allowZeroInvocations = true)
    @MethodSource("rewrites")
    void is_refreshed(GoldenCase golden, @TempDir Path directory) {
        assertThat(GoldenCase.PROCESSING_ONLY)
                .as("golden.processing compiles nothing, so nothing can be refreshed")
                .isFalse();

        new GoldenRewrite(golden, StatuaryProcessor::new).run(directory).forEach(GoldenTest::compare);
    }

    private static void compare(GoldenOutcome outcome) {
        String mistakes = outcome.mistakes();
        if (!mistakes.isEmpty()) {
            fail(mistakes);
        }
    }

    static Stream<Arguments> comparisons() {
        return REFRESH
                ? Stream.empty()
                : cases().stream()
                        .flatMap(golden ->
                                Stream.of(CompilerKind.values()).map(compiler -> Arguments.of(golden, compiler)));
    }

    static Stream<GoldenCase> rewrites() {
        return REFRESH ? cases().stream() : Stream.empty();
    }

    private static List<GoldenCase> cases() {
        String only = System.getProperty("golden.case", "");
        List<GoldenCase> cases = Folder.children(CASES).stream()
                .map(GoldenCase::new)
                .filter(golden -> golden.toString().startsWith(only))
                .toList();
        assertThat(cases).as("cases whose names begin with '%s'", only).isNotEmpty();
        return cases;
    }
}
