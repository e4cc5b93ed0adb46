package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mapped classes that generated code can hardly reach: each is mapped, or one message says why it is not. */
class MappingReachTest {

    private static final String FAMILY = """
            package com.acme.domain;

            import io.github.statuary.*;

            @ProblemFamily
            public sealed interface Refusal {
                @ProblemType(status = 402) record Declined() implements Refusal {}

                @ProblemType(status = 503, detail = "{reason}")
                enum Gone implements Refusal {
                    FISHING { @Override public String reason() { return "fish"; } },
                    SWIMMING { @Override public String reason() { return "sea"; } };

                    @ProblemMember("reason") public abstract String reason();
                }
            }
            """;

    private static final String PROBE = """
            package com.acme.shop;

            public final class Probe {
                public static String ask() {
                    com.acme.domain.Refusal gone = com.acme.domain.Refusal.Gone.SWIMMING;
                    return com.acme.shop.http.HttpStatusMapper.toResponse(gone).problem().toJson();
                }
            }
            """;

    private static final String ANSWER =
            "{\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"sea\",\"reason\":\"sea\"}";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void an_enum_whose_constants_have_bodies_is_one_leaf(CompilerKind compiler) throws Exception {
        Compiled shop = run(ShopPackage.with(compiler)
                .source("com/acme/domain/Refusal.java", FAMILY)
                .source("com/acme/shop/Probe.java", PROBE));

        assertThat(shop.load("com.acme.shop.Probe").getMethod("ask").invoke(null))
                .isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    void such_an_enum_in_a_class_file_is_one_leaf_too(CompilerKind compiler) throws Exception {
        Compiled domain = Compilation.with(compiler)
                .source("com/acme/domain/Refusal.java", FAMILY)
                .run(Files.createDirectory(directory.resolve("domain")));
        assertThat(domain.success()).as(domain::summary).isTrue();

        Compiled shop = run(ShopPackage.annotated(compiler, """
                        @GenerateHttpStatuses(mappings = {
                            @MapException(com.acme.domain.Refusal.class),
                            @MapException(com.acme.domain.Refusal.Declined.class),
                            @MapException(com.acme.domain.Refusal.Gone.class)})""")
                .classPath(domain.classes())
                .source("com/acme/shop/Probe.java", PROBE));

        assertThat(shop.load("com.acme.shop.Probe").getMethod("ask").invoke(null))
                .isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    void a_class_in_the_unnamed_package_is_one_message(CompilerKind compiler) {
        Compiled shop = ShopPackage.with(compiler).source("NoOrder.java", """
                        @io.github.statuary.ProblemType(status = 404)
                        public class NoOrder extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                        }
                        """).run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(Diagnosis::file, Diagnosis::line, MappingReachTest::id)
                .containsExactly(tuple("NoOrder.java", 1L, "STA-420"));
        assertThat(shop.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_family_in_the_unnamed_package_is_a_message_for_each_annotation(CompilerKind compiler) {
        Compiled shop = ShopPackage.with(compiler)
                .source("Refusal.java", """
                        @io.github.statuary.ProblemFamily
                        public sealed interface Refusal permits Declined, Expired {}
                        """)
                .source("Declined.java", """
                        @io.github.statuary.ProblemType(status = 404)
                        public final class Declined implements Refusal {}
                        """)
                .source("Expired.java", "public final class Expired implements Refusal {}")
                .run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(Diagnosis::file, MappingReachTest::id)
                .containsExactlyInAnyOrder(tuple("Refusal.java", "STA-420"), tuple("Declined.java", "STA-420"));
        assertThat(shop.generated()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_adapter_leaves_out_what_it_cannot_name(CompilerKind compiler) {
        Compiled shop = run(ShopPackage.with(compiler)
                .classPath(ClassPath.artifact("jakarta.ws.rs-api"))
                .source("com/acme/shop/Busy.java", """
                        package com.acme.shop;

                        @io.github.statuary.ProblemType(status = 429)
                        public interface Busy {}
                        """)
                .source("com/acme/shop/TooBusy.java", """
                        package com.acme.shop;

                        public class TooBusy extends RuntimeException implements Busy {
                            private static final long serialVersionUID = 1L;
                        }
                        """)
                .source("Unnamed.java", """
                        public class Unnamed extends RuntimeException implements com.acme.shop.Busy {
                            private static final long serialVersionUID = 1L;
                        }
                        """));

        assertThat(shop.generated().keySet())
                .anyMatch(file -> file.contains("TooBusy"))
                .noneMatch(file -> file.contains("Unnamed"));
    }

    @ParameterizedTest
    @EnumSource
    void a_local_class_does_not_disturb(CompilerKind compiler) {
        Compiled shop = run(ShopPackage.with(compiler).source("com/acme/shop/Shop.java", """
                        package com.acme.shop;

                        public class Shop {
                            public Object fail() {
                                @io.github.statuary.ProblemType(status = 409)
                                class Local extends RuntimeException {
                                    private static final long serialVersionUID = 1L;
                                }
                                return new Local();
                            }
                        }
                        """));

        assertThat(shop.source("com/acme/shop/http/MappedProblems.java")).doesNotContain("Local");
    }

    private Compiled run(Compilation compilation) {
        Compiled compiled = compilation.run(directory);
        assertThat(compiled.errors()).as(compiled::summary).isEmpty();
        return compiled;
    }

    private static String id(Diagnosis mistake) {
        return mistake.text().replaceAll("(?s).*\\[(\\w+-\\d+)]$", "$1");
    }
}
