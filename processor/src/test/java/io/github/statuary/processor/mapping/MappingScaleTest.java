package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two thousand mapped classes, each with a type, header fields and a member, stay within the limits of class files. */
class MappingScaleTest {

    private static final int FIRST = 1000; // so that every number has four digits
    private static final int CLASSES = 2000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void two_thousand_mapped_exceptions_compile_and_answer(CompilerKind compiler) throws Exception {
        StringBuilder source = new StringBuilder("package com.acme.shop;\n\nimport io.github.statuary.*;\n\n"
                + "public final class Many {\n    private Many() {}\n");
        for (int i = FIRST; i < FIRST + CLASSES; i++) {
            source.append("""
                        @ProblemType(status = 409, type = "https://acme.example/%1$d", title = "Problem %1$d.",
                                detail = "No {order}.", headers = "X-Number: %1$d")
                        public static class Problem%1$d extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                            @ProblemMember public final int order = %1$d;
                        }
                    """.formatted(i));
        }
        source.append("""
                    public static String ask() {
                        return line(new Problem1000()) + line(new Problem2999()) + line(new Error());
                    }

                    private static String line(Throwable failure) {
                        var response = com.acme.shop.http.HttpStatusMapper.toResponse(failure);
                        return response.status() + " " + response.problem().type() + " " + response.problem().detail() + " "
                                + response.headers().get("X-Number") + "\\n";
                    }
                }
                """);

        Compiled shop = ShopPackage.with(compiler)
                .source("com/acme/shop/Many.java", source.toString())
                .run(directory);

        assertThat(shop.errors()).as("errors").isEmpty();
        assertThat(shop.load("com.acme.shop.Many").getMethod("ask").invoke(null))
                .isEqualTo("""
                409 https://acme.example/1000 No 1000. [1000]
                409 https://acme.example/2999 No 2999. [2999]
                500 about:blank null null
                """);
    }

    /** Overloads would be looked at for each call, so that the time grew with the square of the number. */
    @ParameterizedTest
    @EnumSource
    void many_mapped_values_have_no_overloads_that_call_each_other(CompilerKind compiler) throws Exception {
        StringBuilder source = new StringBuilder("package com.acme.shop;\n\nimport io.github.statuary.*;\n\n"
                + "public final class Many {\n    private Many() {}\n");
        for (int i = FIRST; i < FIRST + 101; i++) {
            source.append("""
                        public static final class Of%1$d {
                            private Of%1$d() {}
                            @ProblemType(status = 409, title = "Value %1$d.", headers = "X-Number: %1$d")
                            public record Value(@ProblemMember int order) {}
                        }
                    """.formatted(i));
        }
        source.append("""
                    public static String ask() {
                        var response = com.acme.shop.http.HttpStatusMapper.toResponse(new Of1100.Value(7));
                        return response.problem().title() + " " + response.problem().extensions() + " "
                                + response.headers().get("X-Number");
                    }
                }
                """);

        Compiled shop = ShopPackage.with(compiler)
                .source("com/acme/shop/Many.java", source.toString())
                .run(directory);

        assertThat(shop.errors()).as("errors").isEmpty();
        assertThat(shop.source(ShopPackage.FOLDER + "MappedProblems.java"))
                .contains("problemOfManyOf1100Value(value)", "headersOfManyOf1100Value(value)")
                .doesNotContain("problemOf(value)", "headersOf(value)");
        assertThat(shop.load("com.acme.shop.Many").getMethod("ask").invoke(null))
                .isEqualTo("Value 1100. {order=7} [1100]");
    }
}
