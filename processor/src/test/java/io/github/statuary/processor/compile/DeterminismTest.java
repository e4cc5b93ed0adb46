package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes wherever, whenever and with whatever it is compiled. */
class DeterminismTest {

    private static final String OTHER = "com/acme/other/package-info.java";

    private static final String ALL = "@GenerateHttpStatuses(adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER})";

    private static Map<String, String> expected;

    @TempDir
    private Path directory;

    @BeforeAll
    static void compileHere(@TempDir Path here) {
        Compiled compiled = twoPackages(CompilerKind.JAVAC).run(here);
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.generated()).hasSizeGreaterThan(50);
        expected = compiled.generated();
    }

    @Test
    void in_another_locale_encoding_time_zone_and_directory() {
        ForkedCompiler elsewhere = ForkedCompiler.of(
                Jdk.running(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-Dsun.jnu.encoding=ANSI_X3.4-1968",
                "-Duser.timezone=Asia/Tokyo");

        assertSame(elsewhere.run(twoPackages(CompilerKind.JAVAC), directory.resolve("else where")));
    }

    @Test
    void on_jdk_25() {
        Optional<Jdk> jdk = Jdk.find(25);
        assumeThat(jdk).as("a JDK 25, named by the property jdk25.home").isPresent();

        assertSame(ForkedCompiler.of(jdk.orElseThrow()).run(twoPackages(CompilerKind.JAVAC), directory.resolve("25")));
    }

    @Test
    void with_the_sources_in_another_order() {
        Compilation reversed = ShopPackage.plus(
                        Compilation.with(CompilerKind.JAVAC).source(OTHER, other()), "Unrelated", "class Unrelated {}")
                .sources(ShopPackage.annotated(CompilerKind.JAVAC, ALL).sources())
                .processor(StatuaryProcessor::new);

        assertSame(reversed.run(directory.resolve("reversed")));
    }

    @Test
    void on_ecj() {
        assertSame(twoPackages(CompilerKind.ECJ).run(directory.resolve("ecj")));
    }

    @Test
    void the_sources_are_ascii() {
        assertThat(expected)
                .allSatisfy((path, text) -> assertThat(
                                StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                        .as(path)
                        .isTrue());
    }

    private void assertSame(Compiled compiled) {
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.generated().keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (path, text) -> assertThat(compiled.source(path)).as(path).isEqualTo(text));
    }

    private static Compilation twoPackages(CompilerKind compiler) {
        return ShopPackage.plus(
                ShopPackage.annotated(compiler, ALL).source(OTHER, other()), "Unrelated", "class Unrelated {}");
    }

    private static String other() {
        return ShopPackage.packageInfo("com.acme.other", "@GenerateHttpStatuses(exceptions = {404, 503})");
    }
}
