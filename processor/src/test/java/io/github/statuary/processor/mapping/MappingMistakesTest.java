package io.github.statuary.processor.mapping;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.harness.WatchedProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a mapping is one error each, on the line that is wrong, and nothing is generated. */
class MappingMistakesTest {

    private static final String HERE = "/*HERE*/";

    @TempDir
    private Path directory;

    /** Message ids, in the order of the marks, and the source of a class with a mark before each thing that is wrong. */
    static Stream<Arguments> classes() {
        return Stream.of(
                mistake("CAT-403", "@ProblemType(status = /*HERE*/302) public class Wrong extends Exception {}"),
                mistake("CAT-404", "@ProblemType(status = /*HERE*/499) public class Wrong extends Exception {}"),
                mistake("CAT-205", "@ProblemType(status = 404, title = /*HERE*/\" \") public class Wrong {}"),
                mistake("CAT-407", "@ProblemType(status = 404, type = /*HERE*/\"https://a b\") public class Wrong {}"),
                mistake("STA-409", "@ProblemType(status = 404, type = /*HERE*/\"no-order\") public class Wrong {}"),
                mistake("CAT-414", "@ProblemType(status = 404, detail = /*HERE*/\"No { order\") public class Wrong {}"),
                mistake("CAT-416", """
                        @ProblemType(status = 404, detail = /*HERE*/"No {order}.")
                        public record Wrong(@ProblemMember String orderId) {}"""),
                mistake("CAT-418", """
                        @ProblemType(status = 404, detail = /*HERE*/"No {order}.")
                        public class Wrong { @ProblemMember public java.util.Optional<String> order; }"""),
                mistake(
                        "CAT-410",
                        "@ProblemType(status = 404, headers = /*HERE*/\"Date: today\") public class Wrong {}"),
                mistake("STA-410", "@ProblemType(status = 404, headers = /*HERE*/\"X-Order 7\") public class Wrong {}"),
                mistake(
                        "STA-410",
                        "@ProblemType(status = 404, headers = /*HERE*/\"X: a\\r\\nY: b\") public class Wrong {}"),
                mistake("STA-411", "@ProblemType(status = /*HERE*/405) public class Wrong extends Exception {}"),
                mistake("CAT-501", """
                        @ProblemType(status = 404)
                        public record Wrong(
                                /*HERE*/@ProblemMember("half \\uD83D") String half) {}"""),
                mistake("CAT-502", """
                        @ProblemType(status = 404)
                        public record Wrong(
                                /*HERE*/@ProblemMember("detail") String text) {}"""),
                mistake("STA-412", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            /*HERE*/@ProblemMember private String order;
                        }"""),
                mistake("STA-412", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            /*HERE*/@ProblemMember private String hashCode;
                        }"""),
                mistake(
                        "STA-410",
                        "@ProblemType(status = 401, headers = /*HERE*/\"WWW-Authenticate\") public class Wrong {}"),
                mistake("STA-412 STA-412 STA-412 STA-412 STA-412", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            /*HERE*/@ProblemMember public static String fixed() { return ""; }
                            /*HERE*/@ProblemMember protected String hidden() { return ""; }
                            /*HERE*/@ProblemMember public String asked(int what) { return ""; }
                            /*HERE*/@ProblemMember public void nothing() {}
                            /*HERE*/@ProblemMember public String checked() throws java.io.IOException { return ""; }
                        }"""),
                mistake("STA-413", """
                        @ProblemType(status = 404)
                        public class Wrong {
                            @ProblemMember public String order;
                            /*HERE*/@ProblemMember public String getOrder() { return ""; }
                        }"""),
                mistake("STA-405", """
                        public class Wrong {
                            /*HERE*/@ProblemType(status = 404)
                            private static class Hidden {}
                        }"""),
                mistake("STA-405", """
                        /*HERE*/@ProblemType(status = 404)
                        class Wrong extends Exception {}"""),
                mistake("STA-407", """
                        /*HERE*/@ProblemType(status = 404)
                        public class Wrong extends com.acme.shop.http.GoneException {}"""),
                mistake("STA-408", """
                        /*HERE*/@ProblemType(status = 404)
                        public class Wrong extends java.util.concurrent.CompletionException {}"""),
                mistake("STA-414", "/*HERE*/@ProblemFamily public interface Wrong {}"),
                mistake("STA-415 STA-415", """
                        @ProblemFamily
                        public sealed interface Wrong {
                            @ProblemType(status = 404) record Fine() implements Wrong {}
                            /*HERE*/record Forgotten() implements Wrong {}
                            sealed interface Branch extends Wrong {}
                            final /*HERE*/class AlsoForgotten extends Exception implements Branch {}
                            final class Generated extends com.acme.shop.http.GoneException implements Branch {}
                        }"""));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class(String ids, String body) {
        String text = source(body);
        JavaFileObject wrong = JavaFileObjects.forSourceString("com.acme.shop.Wrong", text);
        WatchedProcessor statuary = new WatchedProcessor(new StatuaryProcessor());

        Compilation compilation = Javac.with(statuary).compile(Javac.shop("@GenerateHttpStatuses"), wrong);

        assertThat(compilation).failed();
        List<Place> places = marked(text);
        String[] each = ids.split(" ");
        assertThat(mistakesOf(compilation))
                .extracting(mistake -> id(text(mistake)), Place::of)
                .containsExactlyElementsOf(IntStream.range(0, each.length)
                        .mapToObj(i -> tuple(each[i], places.get(i)))
                        .toList());
        assertThat(places).hasSameSizeAs(each);
        for (Place place : places) {
            assertThat(compilation)
                    .hadErrorContaining("com.acme.shop.Wrong")
                    .inFile(wrong)
                    .onLine(place.line())
                    .atColumn(place.column());
        }
        assertThat(statuary.created()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_on_ecj(String ids, String body) {
        Compiled compiled = ShopPackage.with(CompilerKind.ECJ)
                .source("com/acme/shop/Wrong.java", source(body))
                .run(directory);

        List<Diagnosis> mistakes = mistakesOf(compiled);
        assertThat(mistakes)
                .as(compiled::summary)
                .extracting(mistake -> id(mistake.text()))
                .containsExactly(ids.split(" "));
        // ECJ knows no place of anything in a record; there the message says where it is.
        assertThat(mistakes)
                .filteredOn(mistake -> !mistake.file().equals("Wrong.java"))
                .allSatisfy(mistake -> assertThat(body).contains("record "));
        assertThat(mistakes).allSatisfy(mistake -> assertThat(mistake.text()).contains("com.acme.shop.Wrong"));
        assertThat(compiled.generated()).isEmpty();
    }

    /** A message id, and a mapping with a mark before what is wrong; the place of a class literal is its last dot. */
    static Stream<Arguments> mappings() {
        return Stream.of(
                mistake("STA-402", "@MapException(value = Object/*HERE*/.class, status = 500)"),
                mistake("STA-402", "@MapException(value = int/*HERE*/.class, status = 500)"),
                mistake("STA-403", "@MapException(java.io.IOException/*HERE*/.class)"),
                mistake(
                        "STA-401",
                        "@MapException(value = com.acme.shop.http.GoneException/*HERE*/.class, status = 500)"),
                mistake(
                        "CAT-416",
                        "@MapException(value = java.io.IOException.class, status = 503, detail = /*HERE*/\"No {order}.\")"),
                mistake("CAT-403", "@MapException(value = java.io.IOException.class, status = /*HERE*/600)"),
                mistake(
                        "STA-408",
                        "@MapException(value = java.util.concurrent.ExecutionException/*HERE*/.class, status = 500)"),
                mistake("STA-406", """
                        @MapException(value = java.io.IOException.class, status = 500),
                        @MapException(value = java.io.IOException/*HERE*/.class, status = 503)"""));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void a_mapping(String id, String mapping) {
        JavaFileObject shop = Javac.shop(annotation(mapping));
        WatchedProcessor statuary = new WatchedProcessor(new StatuaryProcessor());

        Compilation compilation = Javac.with(statuary).compile(shop);

        Place place = marked(ShopPackage.packageInfo(ShopPackage.NAME, annotation(mapping)))
                .get(0);
        assertThat(mistakesOf(compilation))
                .extracting(mistake -> id(text(mistake)), Place::of)
                .containsExactly(tuple(id, place));
        assertThat(compilation)
                .hadErrorContaining("[" + id + "]")
                .inFile(shop)
                .onLine(place.line())
                .atColumn(place.column());
        assertThat(statuary.created()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void a_mapping_on_ecj(String id, String mapping) {
        Compiled compiled =
                ShopPackage.annotated(CompilerKind.ECJ, annotation(mapping)).run(directory);

        assertThat(mistakesOf(compiled))
                .as(compiled::summary)
                .extracting(mistake -> id(mistake.text()))
                .containsExactly(id);
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void a_class_that_another_processor_generates_later() {
        Compilation compilation = Javac.with(new StatuaryProcessor(), new LateProblem())
                .compile(
                        Javac.shop("@GenerateHttpStatuses"),
                        JavaFileObjects.forSourceString(
                                "com.acme.shop.Shop", "package com.acme.shop; @Deprecated class Shop {}"));

        assertThat(mistakesOf(compilation))
                .extracting(MappingMistakesTest::text)
                .singleElement()
                .asString()
                .endsWith("[STA-404]");
    }

    @Test
    void a_class_that_another_processor_generates_later_on_ecj() {
        Compiled compiled = ShopPackage.with(CompilerKind.ECJ)
                .source("com/acme/shop/Shop.java", "package com.acme.shop; @Deprecated class Shop {}")
                .processor(LateProblem::new)
                .run(directory);

        assertThat(mistakesOf(compiled))
                .as(compiled::summary)
                .extracting(mistake -> id(mistake.text()))
                .containsExactly("STA-404");
    }

    @Test
    void a_wrapper_of_a_library_that_is_known_by_its_name() {
        Compiled compiled = ShopPackage.annotated(
                        CompilerKind.JAVAC,
                        annotation("@MapException(value = jakarta.persistence.RollbackException.class, status = 409)"))
                .source(
                        "jakarta/persistence/RollbackException.java",
                        "package jakarta.persistence; public class RollbackException extends RuntimeException {}")
                .run(directory);

        assertThat(mistakesOf(compiled))
                .as(compiled::summary)
                .extracting(mistake -> id(mistake.text()))
                .containsExactly("STA-408");
    }

    private static Arguments mistake(String ids, String source) {
        return Arguments.of(ids, source);
    }

    private static String source(String body) {
        return "package com.acme.shop;\nimport io.github.statuary.*;\n" + body + "\n";
    }

    private static String annotation(String mapping) {
        return "@GenerateHttpStatuses(mappings = {" + mapping + "})";
    }

    private static List<Diagnostic<? extends JavaFileObject>> mistakesOf(Compilation compilation) {
        return compilation.errors().stream()
                .filter(error -> !id(text(error)).isEmpty())
                .collect(Collectors.toList());
    }

    private static List<Diagnosis> mistakesOf(Compiled compiled) {
        return compiled.errors().stream()
                .filter(error -> !id(error.text()).isEmpty())
                .toList();
    }

    private static String text(Diagnostic<?> mistake) {
        return mistake.getMessage(Locale.ROOT);
    }

    private static String id(String text) {
        int end = text.lastIndexOf(']');
        int start = text.lastIndexOf('[');
        String id = start < 0 ? "" : text.substring(start + 1, end);
        return id.matches("(STA|CAT)-\\d+") ? id : "";
    }

    /** The places right after the marks. */
    private static List<Place> marked(String source) {
        List<Place> marked = new ArrayList<>();
        String[] lines = source.split("\n");
        for (int i = 0; i < lines.length; i++) {
            int mark = lines[i].indexOf(HERE);
            if (mark >= 0) {
                marked.add(new Place(i + 1, mark + HERE.length() + 1));
            }
        }
        return marked;
    }

    /** A place in a source, counted from 1. */
    private record Place(long line, long column) {

        static Place of(Diagnostic<?> diagnostic) {
            return new Place(diagnostic.getLineNumber(), diagnostic.getColumnNumber());
        }
    }
}
