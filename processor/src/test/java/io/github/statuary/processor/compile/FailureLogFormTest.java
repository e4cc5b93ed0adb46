package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What failures are logged by follows from the frameworks and the logging APIs that are on the class path. */
class FailureLogFormTest {

    private static final String SYSTEM = "System.getLogger(";
    private static final String SLF4J = "org.slf4j.LoggerFactory;";
    private static final String JBOSS = "org.jboss.logging.Logger;";

    @TempDir
    private Path directory;

    static Stream<Arguments> classPaths() {
        return Stream.of(CompilerKind.values())
                .flatMap(compiler -> Stream.of(
                        Arguments.of(compiler, List.of("jakarta.ws.rs-api"), SYSTEM),
                        Arguments.of(compiler, List.of("jakarta.servlet-api"), SYSTEM),
                        Arguments.of(compiler, List.of("jakarta.servlet-api", "jboss-logging"), SYSTEM),
                        Arguments.of(compiler, List.of("jakarta.servlet-api", "slf4j-api"), SLF4J),
                        Arguments.of(compiler, List.of("jakarta.ws.rs-api", "slf4j-api"), SYSTEM),
                        Arguments.of(compiler, List.of("jakarta.ws.rs-api", "jboss-logging"), JBOSS),
                        Arguments.of(
                                compiler,
                                List.of("jakarta.ws.rs-api", "jakarta.servlet-api", "jboss-logging", "slf4j-api"),
                                SLF4J)));
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @MethodSource("classPaths")
    void the_api_of_a_framework_that_is_here_is_taken(CompilerKind compiler, List<String> jars, String expected) {
        Compilation shop = ShopPackage.annotated(
                        compiler, "@GenerateHttpStatuses(exceptions = 404, frameworkErrors = true)")
                .classPath(jars.stream().map(ClassPath::artifact).toArray(Path[]::new));

        Compiled compiled = shop.run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        String log = compiled.source(ShopPackage.FOLDER + "FailureLog.java");
        assertThat(log).contains("final class FailureLog {", expected);
        assertThat(Stream.of(SLF4J, JBOSS).filter(log::contains)).hasSize(expected.equals(SYSTEM) ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void without_framework_errors_there_is_no_such_type(CompilerKind compiler) {
        Compiled compiled = ShopPackage.annotated(compiler, "@GenerateHttpStatuses(exceptions = 404)")
                .classPath(ClassPath.artifact("jakarta.servlet-api"), ClassPath.artifact("slf4j-api"))
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.generated()).doesNotContainKey(ShopPackage.FOLDER + "FailureLog.java");
    }

    static Stream<CompilerKind> compilers() {
        return Stream.of(CompilerKind.values());
    }
}
