package io.github.statuary.processor.mapping;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Javac;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mapped classes of every shape compile without a warning, and the right one of several answers. */
class MappingShapesTest {
    private static final String[] STRICT = {
        "-Xlint:all", "-Xdoclint:all/protected", "-Xdoclint/package:com.acme.shop.http", "-Werror"
    };

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void the_nearest_answers_unless_one_further_up_is_below_it(CompilerKind compiler) throws Exception {
        Compiled shop = clean(ShopPackage.with(compiler).sources(Map.of("com/acme/shop/Probe.java", """
                        package com.acme.shop;

                        import com.acme.shop.http.*;
                        import io.github.statuary.*;

                        public class Probe {
                            @ProblemType(status = 400) public static class Base extends RuntimeException {
                                private static final long serialVersionUID = 1L;
                            }
                            public static class Middle extends Base {
                                private static final long serialVersionUID = 1L;
                            }
                            @ProblemType(status = 409) public interface Wide {}
                            @ProblemType(status = 410) public interface Narrow extends Wide {}
                            public static class BaseBeforeInterface extends Base implements Wide {
                                private static final long serialVersionUID = 1L;
                            }
                            public static class InterfaceIsNearer extends Middle implements Wide {
                                private static final long serialVersionUID = 1L;
                            }
                            public static class OwnBeatsAll extends OwnBase implements Wide {
                                private static final long serialVersionUID = 1L;
                            }
                            @ProblemType(status = 422) public static class OwnBase extends Base implements Wide {
                                private static final long serialVersionUID = 1L;
                            }
                            public static class NarrowIsBelow extends RuntimeException implements Wide, Narrow {
                                private static final long serialVersionUID = 1L;
                            }

                            public static String ask() {
                                StringBuilder answer = new StringBuilder();
                                for (Throwable failure : new Throwable[] {
                                    new Middle(), new BaseBeforeInterface(), new InterfaceIsNearer(), new OwnBeatsAll(),
                                    new NarrowIsBelow(), new Error()
                                }) {
                                    answer.append(HttpStatusMapper.statusCodeOf(failure)).append(' ');
                                }
                                return answer.append(HttpStatusMapper.handles(null)).toString();
                            }
                        }
                        """)));

        assertThat(shop.load("com.acme.shop.Probe").getMethod("ask").invoke(null))
                .isEqualTo("400 400 409 422 410 500 false");
    }

    @ParameterizedTest
    @EnumSource
    void names_generics_and_deprecation_make_no_trouble(CompilerKind compiler) throws Exception {
        Compiled shop = clean(ShopPackage.annotated(
                        compiler,
                        "@GenerateHttpStatuses(mappings = @MapException(value = Thread.State.class, status = 409))")
                .sources(Map.of(
                        "com/acme/shop/Problem.java", """
                        package com.acme.shop;

                        import io.github.statuary.*;

                        @ProblemType(status = 400)
                        public record Problem(
                                @ProblemMember String members,
                                @ProblemMember int mapped,
                                @ProblemMember("class") char kind,
                                @ProblemMember java.util.List<? extends Number> order_id,
                                @ProblemMember String orderId) {}
                        """,
                        "com/acme/shop/other/Problem.java", """
                        package com.acme.shop.other;

                        @io.github.statuary.ProblemType(status = 404, detail = "{page}{page}")
                        public class Problem extends Exception {
                            private static final long serialVersionUID = 1L;
                            @io.github.statuary.ProblemMember public final int page = 7;
                        }
                        """,
                        "com/acme/shop/Result.java", """
                        package com.acme.shop;

                        import io.github.statuary.*;

                        @ProblemFamily
                        public sealed interface Result<T> {
                            @ProblemType(status = 404) record None<T>(@ProblemMember T what) implements Result<T> {}
                            @ProblemType(status = 409) record Many<T>() implements Result<T> {}
                            final class Thrown extends com.acme.shop.http.GoneException implements Result<String> {
                                private static final long serialVersionUID = 1L;
                            }
                        }
                        """,
                        "com/acme/shop/Old.java", """
                        package com.acme.shop;

                        import io.github.statuary.*;

                        /** @deprecated for long */
                        @Deprecated(forRemoval = true)
                        @ProblemType(status = 410)
                        public record Old(@ProblemMember int since) {}
                        """,
                        "com/acme/shop/http/Inner.java", """
                        package com.acme.shop.http;

                        @io.github.statuary.ProblemType(status = 410)
                        record Inner() {}
                        """,
                        "com/acme/shop/Probe.java", """
                        package com.acme.shop;

                        import com.acme.shop.http.HttpStatusMapper;

                        public class Probe {
                            public static String ask() {
                                Result<String> thrown = new Result.Thrown();
                                return HttpStatusMapper.toResponse(new Problem("a", 1, 'c', java.util.List.of(2), "d")).problem().toJson()
                                        + HttpStatusMapper.toResponse(new com.acme.shop.other.Problem()).problem().detail()
                                        + HttpStatusMapper.toResponse(new Result.None<>(5)).problem().toJson()
                                        + HttpStatusMapper.toResponse(thrown).status()
                                        + HttpStatusMapper.toResponse(Thread.State.NEW).status();
                            }
                        }
                        """)));

        assertThat(shop.load("com.acme.shop.Probe").getMethod("ask").invoke(null))
                .isEqualTo("{\"title\":\"Bad Request\",\"status\":400,\"members\":\"a\",\"mapped\":1,\"class\":\"c\","
                        + "\"order_id\":[2],\"orderId\":\"d\"}"
                        + "77"
                        + "{\"title\":\"Not Found\",\"status\":404,\"what\":5}"
                        + "410409");
    }

    @ParameterizedTest
    @EnumSource
    void a_detail_has_the_text_of_its_members(CompilerKind compiler) throws Exception {
        Compiled shop = clean(ShopPackage.with(compiler).source("com/acme/shop/Closed.java", """
                        package com.acme.shop;

                        import com.acme.shop.http.HttpStatusMapper;
                        import io.github.statuary.*;
                        import java.time.*;
                        import java.util.*;

                        @ProblemType(status = 409, detail = "{from} {since} {noon} {what} {language} {times}")
                        public record Closed<T>(
                                @ProblemMember OffsetDateTime from,
                                @ProblemMember Date since,
                                @ProblemMember LocalTime noon,
                                @ProblemMember T what,
                                @ProblemMember Locale language,
                                @ProblemMember java.util.concurrent.atomic.AtomicInteger times) {

                            public static String ask() {
                                return HttpStatusMapper.toResponse(new Closed<>(
                                                OffsetDateTime.parse("2030-01-07T08:00+01:00"),
                                                new Date(0),
                                                LocalTime.NOON,
                                                new Date(0),
                                                Locale.GERMANY,
                                                new java.util.concurrent.atomic.AtomicInteger(7)))
                                        .problem()
                                        .toJson();
                            }
                        }
                        """));

        assertThat(shop.load("com.acme.shop.Closed").getMethod("ask").invoke(null))
                .isEqualTo("{\"title\":\"Conflict\",\"status\":409,\"detail\":\"2030-01-07T08:00:00+01:00"
                        + " 1970-01-01T00:00:00Z 12:00:00 1970-01-01T00:00:00Z de-DE 7\","
                        + "\"from\":\"2030-01-07T08:00:00+01:00\",\"since\":\"1970-01-01T00:00:00Z\",\"noon\":\"12:00:00\","
                        + "\"what\":\"1970-01-01T00:00:00Z\",\"language\":\"de-DE\",\"times\":7}");
    }

    @ParameterizedTest
    @EnumSource
    void the_annotation_of_an_override_counts(CompilerKind compiler) throws Exception {
        Compiled shop = clean(ShopPackage.with(compiler).source("com/acme/shop/Probe.java", """
                        package com.acme.shop;

                        import com.acme.shop.http.HttpStatusMapper;
                        import io.github.statuary.*;

                        public class Probe {
                            public interface Loaded<T> {
                                @ProblemMember("anything") T getLoad();
                            }
                            public static class Base extends RuntimeException {
                                private static final long serialVersionUID = 1L;
                                @ProblemMember("number") private final int orderId = 7;
                                public int getOrderId() { return orderId; }
                                @ProblemMember public Object getCustomer() { return "Ann"; }
                                @ProblemMember("kept") public int getOther() { return 1; }
                                @ProblemMember("load") public Integer getLoad() { return 9; }
                            }
                            @ProblemType(status = 409, detail = "{order_no} {buyer} {kept} {load}")
                            public static class Conflict extends Base implements Loaded<Integer> {
                                private static final long serialVersionUID = 1L;
                                @Override @ProblemMember("buyer") public String getCustomer() { return "Bob"; }
                                @Override @ProblemMember("order_no") public int getOrderId() { return 8; }
                                @Override public int getOther() { return 2; }
                            }
                            @ProblemType(status = 410)
                            public static class Gone extends Conflict {
                                private static final long serialVersionUID = 1L;
                                @Override @ProblemMember public String getCustomer() { return "Cid"; }
                            }
                            public static String ask() {
                                return HttpStatusMapper.toResponse(new Conflict()).problem().toJson()
                                        + HttpStatusMapper.toResponse(new Gone()).problem().extensions().keySet();
                            }
                        }
                        """));

        assertThat(shop.load("com.acme.shop.Probe").getMethod("ask").invoke(null))
                .isEqualTo("{\"title\":\"Conflict\",\"status\":409,\"detail\":\"8 Bob 2 9\",\"order_no\":8,"
                        + "\"buyer\":\"Bob\",\"kept\":2,\"load\":9}[order_no, customer, kept, load]");
    }

    @Test
    void a_module_need_not_export_what_it_maps() {
        assertThat(Javac.onModulePath(new StatuaryProcessor(), List.of(), STRICT)
                        .compile(
                                Javac.shop(
                                        "@GenerateHttpStatuses("
                                                + "mappings = @MapException(value = java.sql.SQLException.class, status = 503))"),
                                JavaFileObjects.forSourceString("module-info", """
                                        /** A shop. */
                                        module com.acme.shop {
                                            requires static transitive io.github.statuary;
                                            requires static transitive java.compiler;
                                            requires java.sql;
                                            exports com.acme.shop.http;
                                        }
                                        """),
                                JavaFileObjects.forSourceString("com.acme.shop.Refusal", """
                                        package com.acme.shop;

                                        @io.github.statuary.ProblemType(status = 409)
                                        public record Refusal() {}
                                        """)))
                .succeededWithoutWarnings();
    }

    @ParameterizedTest
    @EnumSource
    void each_of_two_packages_maps_the_classes_closest_to_it(CompilerKind compiler) {
        String problem = "package %s; @io.github.statuary.ProblemType(status = 404) public record %s() {}";
        Compiled both = clean(ShopPackage.with(compiler)
                .source(
                        "com/acme/billing/http/package-info.java",
                        ShopPackage.packageInfo("com.acme.billing.http", "@GenerateHttpStatuses"))
                .source("com/acme/shop/Order.java", problem.formatted("com.acme.shop", "Order"))
                .source("com/acme/billing/Bill.java", problem.formatted("com.acme.billing", "Bill"))
                .source("com/acme/Both.java", problem.formatted("com.acme", "Both")));

        assertThat(both.source("com/acme/shop/http/MappedProblems.java"))
                .contains("(Order value)", "(Both value)")
                .doesNotContain("Bill");
        assertThat(both.source("com/acme/billing/http/MappedProblems.java"))
                .contains("(Bill value)", "(Both value)")
                .doesNotContain("Order");
    }

    @ParameterizedTest
    @EnumSource
    void a_class_of_another_module_brings_its_own_annotation(CompilerKind compiler) throws Exception {
        Compiled domain = Compilation.with(compiler)
                .source("com/acme/domain/Refusal.java", """
                        package com.acme.domain;

                        import io.github.statuary.*;

                        @ProblemFamily
                        public sealed interface Refusal {
                            @ProblemType(status = 402) record Declined(@ProblemMember int missing) implements Refusal {}
                        }
                        """)
                .source("com/acme/domain/NoOrder.java", """
                        package com.acme.domain;

                        import io.github.statuary.*;

                        @ProblemType(status = 404, detail = "No order {orderId}.")
                        public class NoOrder extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                            @ProblemMember private final int orderId = 7;
                            public int getOrderId() { return orderId; }
                        }
                        """)
                .run(Files.createDirectory(directory.resolve("domain")));
        assertThat(domain.success()).as(domain::summary).isTrue();

        Compiled shop = clean(ShopPackage.annotated(compiler, """
                        @GenerateHttpStatuses(mappings = {
                            @MapException(com.acme.domain.NoOrder.class),
                            @MapException(com.acme.domain.Refusal.class),
                            @MapException(com.acme.domain.Refusal.Declined.class)})""").classPath(domain.classes()));

        assertThat(shop.source("com/acme/shop/http/MappedProblems.java"))
                .contains("\"No order \" + orderId + \".\"", "problemOf(Refusal value)");
    }

    @Test
    void a_class_that_is_added_changed_or_removed_is_seen_in_the_next_compilation() {
        String problem =
                "package com.acme.shop; @io.github.statuary.ProblemType(status = %d) public class %s extends Exception"
                        + " { private static final long serialVersionUID = 1L; }";
        Compilation shop = ShopPackage.with(CompilerKind.JAVAC);

        Compiled first = clean(shop.source("com/acme/shop/One.java", problem.formatted(404, "One")));
        Compiled second = clean(shop.source("com/acme/shop/One.java", problem.formatted(409, "One"))
                .source("com/acme/shop/Two.java", problem.formatted(410, "Two")));

        assertThat(first.source("com/acme/shop/http/MappedProblems.java")).contains("case ONE -> Problem.of(404);");
        assertThat(second.source("com/acme/shop/http/MappedProblems.java"))
                .contains("case ONE -> Problem.of(409);", "case TWO -> Problem.of(410);");
    }

    private Compiled clean(Compilation compilation) {
        Compilation strict = compilation.compiler() == CompilerKind.JAVAC ? compilation.options(STRICT) : compilation;
        Compiled compiled = strict.run(directory);
        assertThat(compiled.diagnoses())
                .as(compiled::summary)
                .filteredOn(diagnosis -> diagnosis.kind() != Kind.NOTE)
                // What ECJ says of the sources of the tests is not about what was generated.
                .filteredOn(diagnosis ->
                        compiled.generated().keySet().stream().anyMatch(path -> path.endsWith("/" + diagnosis.file()))
                                || diagnosis.kind() == Kind.ERROR)
                .isEmpty();
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }
}
