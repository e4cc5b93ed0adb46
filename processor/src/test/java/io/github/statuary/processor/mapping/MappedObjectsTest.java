package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member whose type is a record, or a class with members of its own, is a JSON object. */
class MappedObjectsTest {

    private static final Map<String, String> SOURCES = Map.of(
            "com/acme/shop/Line.java", """
            package com.acme.shop;

            import java.util.*;

            public record Line(String type, int amount, List<Part> parts, Map<String, Part> byName, Optional<Part> main) {
                public record Part(String name, Part[] inside) {}
            }
            """,
            "com/acme/shop/Customer.java", """
            package com.acme.shop;

            import io.github.statuary.*;

            public class Customer {
                @ProblemMember("invalid-params")
                private final String name;
                private final String password = "hunter2";

                public Customer(String name) {
                    this.name = name;
                }

                public String name() {
                    return name;
                }

                @ProblemMember
                public Customer getSelf() {
                    return this;
                }

                @Override
                public String toString() {
                    return "Customer " + name + " with the password " + password;
                }
            }
            """,
            "com/acme/shop/Broken.java", """
            package com.acme.shop;

            public record Broken(String text) {
                @Override
                public String text() {
                    throw new IllegalStateException("hunter2");
                }
            }
            """,
            "com/acme/shop/OrderRefused.java", """
            package com.acme.shop;

            import io.github.statuary.*;
            import java.util.*;

            @ProblemType(status = 422)
            public class OrderRefused extends RuntimeException {
                private static final long serialVersionUID = 1L;

                @ProblemMember
                public final transient List<Line> lines;
                @ProblemMember
                public final transient Customer customer;
                @ProblemMember
                public final transient Set<Broken> broken;
                @ProblemMember
                public final transient Hidden hidden = new Hidden(1);
                @ProblemMember
                public final transient Optional<Line> none = Optional.empty();

                OrderRefused(List<Line> lines, Customer customer, Set<Broken> broken) {
                    super("hunter2");
                    this.lines = lines;
                    this.customer = customer;
                    this.broken = broken;
                }

                record Hidden(int number) {}
            }
            """,
            "com/acme/shop/Probe.java", """
            package com.acme.shop;

            import com.acme.shop.http.HttpStatusMapper;
            import java.util.*;

            public final class Probe {
                public static String of(String what) {
                    return new String(HttpStatusMapper.toResponse(failure(what)).body(), java.nio.charset.StandardCharsets.UTF_8);
                }

                private static Throwable failure(String what) {
                    Line.Part part = new Line.Part("p\\"</script>", new Line.Part[] {new Line.Part("q", null), null});
                    return switch (what) {
                        case "lines" -> new OrderRefused(
                                List.of(new Line("t", 2, List.of(part), Map.of("type", part), Optional.of(part))), null, null);
                        case "customer" -> new OrderRefused(null, new Customer("Ann"), null);
                        case "broken" -> new OrderRefused(Arrays.asList((Line) null), null, Set.of(new Broken("x")));
                        default -> throw new AssertionError(what);
                    };
                }
            }
            """);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void records_and_classes_with_members_are_objects_wherever_they_are(CompilerKind compiler) throws Exception {
        Compiled shop = ShopPackage.with(compiler).sources(SOURCES).run(directory);
        assertThat(shop.diagnoses()).as(shop::summary).allMatch(diagnosis -> diagnosis.kind() == Kind.NOTE);
        assertThat(shop.success()).isTrue();

        String part = "{\"name\":\"p\\\"\\u003c/script>\",\"inside\":[{\"name\":\"q\"},null]}";
        assertThat(ask(shop, "lines"))
                .isEqualTo(
                        "{\"title\":\"Unprocessable Content\",\"status\":422,\"lines\":[{\"type\":\"t\",\"amount\":2,"
                                + "\"parts\":[" + part + "],\"byName\":{\"type\":" + part + "},\"main\":" + part + "}],"
                                + "\"hidden\":\"Hidden[number=1]\",\"none\":null}");

        String customer = ask(shop, "customer");
        assertThat(customer)
                .contains("\"customer\":{\"invalid-params\":\"Ann\",\"self\":{\"invalid-params\":\"Ann\",\"self\":{")
                .contains("\"self\":null}")
                .hasSizeLessThan(5_000)
                .doesNotContain("hunter2");
        assertThat(ask(shop, "broken"))
                .contains("\"lines\":[null],\"broken\":[null]")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @EnumSource
    void records_of_other_modules_are_objects_and_generated_ones_show_what_is_public(CompilerKind compiler)
            throws Exception {
        Compiled library = Compilation.with(compiler)
                .processor(StatuaryProcessor::new)
                .sources(Map.of(
                        "com/acme/errors/package-info.java", """
                        @io.github.statuary.GenerateHttpStatuses(catalogs = "errors.yaml", exceptions = 404, adapters = {})
                        package com.acme.errors;
                        """,
                        "com/acme/errors/errors.yaml", """
                        objects:
                          violation:
                            field: string
                            ledger: { type: string, visibility: log-only }
                            pin: { type: string, visibility: secret }
                        """,
                        "com/acme/library/Money.java", """
                        package com.acme.library;

                        public record Money(long cents, Currency currency) {
                            public record Currency(String code) {}
                        }
                        """))
                .run(Files.createDirectory(directory.resolve("library")));
        assertThat(library.success()).as(library::summary).isTrue();
        Compiled shop = ShopPackage.with(compiler)
                .classPath(library.classes())
                .sources(Map.of(
                        "com/acme/shop/Refused.java", """
                        package com.acme.shop;

                        import io.github.statuary.*;

                        @ProblemType(status = 422)
                        public record Refused(
                                @ProblemMember com.acme.errors.Violation[] violations,
                                @ProblemMember com.acme.library.Money price) {}
                        """,
                        "com/acme/shop/Probe.java", """
                        package com.acme.shop;

                        import com.acme.errors.Violation;
                        import com.acme.library.Money;
                        import com.acme.shop.http.HttpStatusMapper;

                        public final class Probe {
                            public static String of(String what) {
                                Violation[] violations = {new Violation("a", "hunter2", "hunter2")};
                                Refused refused = new Refused(violations, new Money(7, new Money.Currency(what)));
                                return HttpStatusMapper.toResponse(refused).problem().toJson();
                            }
                        }
                        """))
                .run(Files.createDirectory(directory.resolve("shop")));
        assertThat(shop.success()).as(shop::summary).isTrue();

        assertThat(ask(shop, "EUR"))
                .isEqualTo("{\"title\":\"Unprocessable Content\",\"status\":422,\"violations\":[{\"field\":\"a\"}],"
                        + "\"price\":{\"cents\":7,\"currency\":{\"code\":\"EUR\"}}}");
    }

    private static String ask(Compiled shop, String what) throws ReflectiveOperationException {
        return (String)
                shop.load("com.acme.shop.Probe").getMethod("of", String.class).invoke(null, what);
    }
}
