package io.github.statuary.processor.generate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMethodsTest {

    private static final String STYLE = "p { margin: 0; }\n";

    @TempDir
    private Path directory;

    /** One method has room for 2,000 lines; a longer text has methods of its parts. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1_998, 1_999, 2_000, 3_997, 3_998, 3_999, 6_000, 21_000})
    void a_text_of_any_length_is_whole_and_in_order(int lines) throws Exception {
        String text = STYLE
                + IntStream.range(0, lines)
                        .mapToObj(line -> "line " + line + "\n")
                        .collect(Collectors.joining());
        TextMethods methods = new TextMethods(STYLE);
        String called = methods.add("page", text);
        JavaText java = new JavaText();
        java.line("package com.acme;").member().openType("public final class Pages {");
        java.member().line("public static String find() {").indent();
        java.line("return " + called + "();").close();
        methods.writeTo(java, "@Deprecated");
        java.close();

        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .source("com/acme/Pages.java", java.toString())
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        Method find = compiled.load("com.acme.Pages").getMethod("find");
        assertThat(text.equals(find.invoke(null))).as("the same text").isTrue();
    }
}
