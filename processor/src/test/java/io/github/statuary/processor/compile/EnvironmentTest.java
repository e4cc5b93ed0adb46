package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.HostileFiler;
import io.github.statuary.processor.harness.ProxiedEnvironment;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.harness.WrappedProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Strange environments give a clean error or success, never an exception into the compiler. */
class EnvironmentTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_proxy_is_as_good_as_the_compilers_own(CompilerKind compiler) {
        assertThat(compile(compiler, ProxiedEnvironment::shallow, "shallow").generated())
                .isEqualTo(compile(compiler, UnaryOperator.identity(), "plain").generated())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void so_are_proxies_of_all_its_parts(CompilerKind compiler) {
        assertThat(compile(compiler, ProxiedEnvironment::deep, "deep").generated())
                .isEqualTo(compile(compiler, UnaryOperator.identity(), "plain").generated())
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} fails on {1}")
    @MethodSource("hostile")
    void a_file_that_cannot_be_written_is_an_error(HostileFiler.Step step, CompilerKind compiler) {
        Compiled compiled = compilation(
                        compiler,
                        environment -> ProxiedEnvironment.withFiler(
                                environment, new HostileFiler(environment.getFiler(), step)))
                .run(directory.resolve("hostile"));

        List<Diagnosis> ours =
                compiled.errors().stream().filter(Diagnosis::isOfProcessor).toList();
        assertThat(compiled.success()).isFalse();
        assertThat(ours).as(compiled::summary).isNotEmpty();
        String id = step == HostileFiler.Step.CREATE_TWICE ? "[STA-302]" : "[STA-301]";
        assertThat(ours)
                .allSatisfy(error -> assertThat(error.text())
                        .contains(id, "could not be written", "hostile")
                        .doesNotContain("\tat "));
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_of_our_own_is_one_error_that_says_where(CompilerKind compiler) {
        Compiled compiled = Compilation.with(compiler)
                .sources(ShopPackage.small(compiler).sources())
                .processor(() -> new WrappedProcessor(new StatuaryProcessor(), UnaryOperator.identity()) {
                    @Override
                    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                        return super.process(annotations, null);
                    }
                })
                .run(directory);

        assertThat(compiled.errors())
                .singleElement()
                .extracting(Diagnosis::text)
                .asString()
                .startsWith("Statuary failed: java.lang.NullPointerException")
                .containsPattern(", at \\w+\\.\\w+:\\d+\\.")
                .contains("[STA-001]")
                .doesNotContain("\tat ");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(HostileFiler.Step.values())
                .flatMap(step -> Stream.of(CompilerKind.values()).map(compiler -> Arguments.of(step, compiler)));
    }

    private Compiled compile(CompilerKind compiler, UnaryOperator<ProcessingEnvironment> environment, String name) {
        Compiled compiled = compilation(compiler, environment).run(directory.resolve(name));
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }

    private static Compilation compilation(CompilerKind compiler, UnaryOperator<ProcessingEnvironment> environment) {
        return Compilation.with(compiler)
                .sources(ShopPackage.small(compiler).sources())
                .processor(() -> new WrappedProcessor(new StatuaryProcessor(), environment));
    }
}
