package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a mapping is one error each, on the line that is wrong, and nothing is generated. */
class MappingMistakesTest {

    @TempDir
    private Path directory;

    /** Message ids, in the order of the lines that are marked with HERE, and the source of a class. */
    static Stream<Arguments> classes() {
        return onBoth(Stream.of(
                mistake("CAT-403", "@ProblemType(status = 302) /*HERE*/ public class Wrong extends Exception {}"),
                mistake("CAT-404", "@ProblemType(status = 499) /*HERE*/ public class Wrong extends Exception {}"),
                mistake("CAT-205", "@ProblemType(status = 404, title = \" \") /*HERE*/ public class Wrong {}"),
                mistake("CAT-407", "@ProblemType(status = 404, type = \"https://a b\") /*HERE*/ public class Wrong {}"),
                mistake("STA-409", "@ProblemType(status = 404, type = \"no-order\") /*HERE*/ public class Wrong {}"),
                mistake(
                        "CAT-414",
                        "@ProblemType(status = 404, detail = \"No { order\") /*HERE*/ public class Wrong {}"),
                mistake("CAT-416", """
                        @ProblemType(status = 404, detail = "No {order}.") /*HERE*/
                        public record Wrong(@ProblemMember String orderId) {}"""),
                mistake("CAT-418", """
                        @ProblemType(status = 404, detail = "No {order}.") /*HERE*/
                        public class Wrong { @ProblemMember public java.util.Optional<String> order; }"""),
                mistake(
                        "CAT-410",
                        "@ProblemType(status = 404, headers = \"Date: today\") /*HERE*/ public class Wrong {}"),
                mistake(
                        "STA-410",
                        "@ProblemType(status = 404, headers = \"X-Order 7\") /*HERE*/ public class Wrong {}"),
                mistake(
                        "STA-410",
                        "@ProblemType(status = 404, headers = \"X: a\\r\\nY: b\") /*HERE*/ public class Wrong {}"),
                mistake("STA-411", "@ProblemType(status = 405) /*HERE*/ public class Wrong extends Exception {}"),
                mistake("CAT-501", """
                        @ProblemType(status = 404)
                        public record Wrong(
                                @ProblemMember String id) {} /*HERE*/"""),
                mistake("CAT-502", """
                        @ProblemType(status = 404)
                        public record Wrong(
                                @ProblemMember("detail") String text) {} /*HERE*/"""),
                mistake("STA-412", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            @ProblemMember private String order; /*HERE*/
                        }"""),
                mistake("STA-412 STA-412 STA-412 STA-412 STA-412", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            @ProblemMember public static String fixed() { return ""; } /*HERE*/
                            @ProblemMember protected String hidden() { return ""; } /*HERE*/
                            @ProblemMember public String asked(int what) { return ""; } /*HERE*/
                            @ProblemMember public void nothing() {} /*HERE*/
                            @ProblemMember public String checked() throws java.io.IOException { return ""; } /*HERE*/
                        }"""),
                mistake("STA-413", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            @ProblemMember public String order;
                            @ProblemMember public String getOrder() { return ""; } /*HERE*/
                        }"""),
                mistake("STA-405", """
                        public class Wrong {
                            @ProblemType(status = 404) /*HERE*/
                            private static class Hidden {}
                        }"""),
                mistake("STA-405", """
                        @ProblemType(status = 404) /*HERE*/
                        class Wrong extends Exception {}"""),
                mistake("STA-407", """
                        @ProblemType(status = 404) /*HERE*/
                        public class Wrong extends com.acme.shop.http.GoneException {}"""),
                mistake("STA-408", """
                        @ProblemType(status = 404) /*HERE*/
                        public class Wrong extends java.util.concurrent.CompletionException {}"""),
                mistake("STA-414", "@ProblemFamily /*HERE*/ public interface Wrong {}"),
                mistake("STA-415 STA-415", """
                        @ProblemFamily
                        public sealed interface Wrong {
                            @ProblemType(status = 404) record Fine() implements Wrong {}
                            record Forgotten() implements Wrong {} /*HERE*/
                            sealed interface Branch extends Wrong {}
                            final class AlsoForgotten extends Exception implements Branch {} /*HERE*/
                            final class Generated extends com.acme.shop.http.GoneException implements Branch {}
                        }""")));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class(CompilerKind compiler, String ids, String body) {
        String source = "package com.acme.shop;\nimport io.github.statuary.*;\n" + body + "\n";

        Compiled compiled = ShopPackage.with(compiler)
                .source("com/acme/shop/Wrong.java", source)
                .run(directory);

        List<Diagnosis> mistakes = mistakesOf(compiled);
        assertThat(mistakes)
                .as(compiled::summary)
                .extracting(MappingMistakesTest::id)
                .containsExactly(ids.split(" "));
        // ECJ knows no place of anything in a record; there the message says where it is.
        assertThat(mistakes)
                .filteredOn(mistake -> !mistake.file().equals("Wrong.java"))
                .allSatisfy(mistake -> assertThat(compiler == CompilerKind.ECJ && source.contains("record "))
                        .isTrue());
        assertThat(mistakes).allSatisfy(mistake -> assertThat(mistake.text()).contains("com.acme.shop.Wrong"));
        if (compiler == CompilerKind.JAVAC) {
            assertThat(mistakes)
                    .as(compiled::summary)
                    .extracting(mistake -> (int) mistake.line())
                    .containsExactlyElementsOf(marked(source));
        }
        assertThat(compiled.generated()).isEmpty();
    }

    /** A message id, and a mapping. */
    static Stream<Arguments> mappings() {
        return onBoth(Stream.of(
                mistake("STA-402", "@MapException(value = Object.class, status = 500)"),
                mistake("STA-402", "@MapException(value = int.class, status = 500)"),
                mistake("STA-403", "@MapException(java.io.IOException.class)"),
                mistake("STA-401", "@MapException(value = com.acme.shop.http.GoneException.class, status = 500)"),
                mistake("CAT-403", "@MapException(value = java.io.IOException.class, status = 600)"),
                mistake(
                        "STA-408",
                        "@MapException(value = java.util.concurrent.ExecutionException.class, status = 500)"),
                mistake("STA-406", """
                        @MapException(value = java.io.IOException.class, status = 500),
                        @MapException(value = java.io.IOException.class, status = 503)""")));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void a_mapping(CompilerKind compiler, String id, String mapping) {
        Compiled compiled = ShopPackage.annotated(compiler, "@GenerateHttpStatuses(mappings = {" + mapping + "})")
                .run(directory);

        assertThat(mistakesOf(compiled))
                .as(compiled::summary)
                .extracting(MappingMistakesTest::id)
                .containsExactly(id);
        assertThat(compiled.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_class_that_another_processor_generates_later(CompilerKind compiler) {
        Compilation compilation = ShopPackage.with(compiler)
                .source("com/acme/shop/Shop.java", "package com.acme.shop; @Deprecated class Shop {}")
                .processor(LateProblem::new);

        Compiled compiled = compilation.run(directory);

        assertThat(mistakesOf(compiled))
                .as(compiled::summary)
                .extracting(MappingMistakesTest::id)
                .containsExactly("STA-404");
    }

    private static Arguments mistake(String ids, String source) {
        return Arguments.of(ids, source);
    }

    private static Stream<Arguments> onBoth(Stream<Arguments> mistakes) {
        return mistakes.flatMap(mistake -> Stream.of(CompilerKind.values())
                .map(compiler -> Arguments.of(compiler, mistake.get()[0], mistake.get()[1])));
    }

    private static List<Diagnosis> mistakesOf(Compiled compiled) {
        return compiled.errors().stream().filter(error -> !id(error).isEmpty()).toList();
    }

    private static String id(Diagnosis mistake) {
        int end = mistake.text().lastIndexOf(']');
        int start = mistake.text().lastIndexOf('[');
        String id = start < 0 ? "" : mistake.text().substring(start + 1, end);
        return id.matches("(STA|CAT)-\\d+") ? id : "";
    }

    private static List<Integer> marked(String source) {
        List<Integer> marked = new ArrayList<>();
        String[] lines = source.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains("/*HERE*/")) {
                marked.add(i + 1);
            }
        }
        return marked;
    }
}
