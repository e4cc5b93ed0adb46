package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
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

    private static String ask(Compiled shop, String what) throws ReflectiveOperationException {
        return (String)
                shop.load("com.acme.shop.Probe").getMethod("of", String.class).invoke(null, what);
    }
}
