package io.github.statuary.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness itself, with a processor small enough to be obviously right. */
class HarnessTest {

    @ParameterizedTest
    @EnumSource
    void shows_what_a_processor_generated_and_said(CompilerKind compiler, @TempDir Path directory) throws Exception {
        Compiled compiled = compilation(compiler).run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.source("com/acme/Greeting.java")).contains("class Greeting");
        assertThat(compiled.load("com.acme.Greeting").getField("TEXT").get(null))
                .isEqualTo("hello");
        assertThat(compiled.diagnoses())
                .as(compiled::summary)
                .filteredOn(Diagnosis::isOfProcessor)
                .extracting(Diagnosis::kind, Diagnosis::file, Diagnosis::text)
                .contains(tuple(Kind.WARNING, "Shop.java", "seen"));
    }

    @ParameterizedTest
    @EnumSource
    void tells_an_error_of_the_compiler_from_one_of_a_processor(CompilerKind compiler, @TempDir Path directory) {
        Compiled compiled = compilation(compiler)
                .source("com/acme/Broken.java", "package com.acme; class Broken extends Missing {}")
                .run(directory);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).isNotEmpty().noneMatch(Diagnosis::isOfProcessor);
        assertThat(compiled.errors().get(0).file()).isEqualTo("Broken.java");
    }

    @Test
    void runs_the_compiler_in_another_virtual_machine(@TempDir Path directory) {
        Compiled compiled =
                ForkedCompiler.of(Jdk.running(), "-Duser.language=tr").run(compilation(CompilerKind.JAVAC), directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.output()).contains("seen");
        assertThat(compiled.load("com.acme.Greeting")).isNotNull();
    }

    private static Compilation compilation(CompilerKind compiler) {
        return Compilation.with(compiler)
                .source(
                        "com/acme/Shop.java",
                        "package com.acme; @Deprecated class Shop { String greet() { return Greeting.TEXT; } }")
                .processor(Greeter::new);
    }

    /** Generates one class beside everything that is deprecated. */
    @SupportedAnnotationTypes("java.lang.Deprecated")
    public static final class Greeter extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (Element element : round.getElementsAnnotatedWith(Deprecated.class)) {
                processingEnv.getMessager().printMessage(Kind.WARNING, "seen", element);
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.Greeting", element)
                        .openWriter()) {
                    writer.write(
                            "package com.acme; public class Greeting { public static final String TEXT = \"hello\"; }");
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }
}
