package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes of Kotlin as processors see them: as the stubs of kapt, whose only trace of {@code sealed} is the metadata. */
class KotlinStubsTest {

    private static final String SEALED_INTERFACE = """
            @kotlin.Metadata(d1 = {"\\u0000\\u001e\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0010\\u0000\\n\\u0002\\b\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0000\\n\\u0002\\u0018\\u0002\\bw\\u0018\\u00002\\u00020\\u0001:\\u0002\\u0002\\u0003\\u0082\\u0001\\u0003\\u0004\\u0005\\u0006\\u00ca\\u0001\\u0002\\b\\b\\u00a8\\u0006\\u0007\\u00c0\\u0006\\u0003"})""";

    private static final String ABSTRACT_INTERFACE = """
            @kotlin.Metadata(d1 = {"\\u0000\\u001e\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0010\\u0000\\n\\u0002\\b\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0000\\n\\u0002\\u0018\\u0002\\bg\\u0018\\u00002\\u00020\\u0001:\\u0002\\u0002\\u0003\\u0082\\u0001\\u0003\\u0004\\u0005\\u0006\\u00ca\\u0001\\u0002\\b\\b\\u00a8\\u0006\\u0007\\u00c0\\u0006\\u0003"})""";

    private static final String SEALED_CLASS = """
            @kotlin.Metadata(d1 = {"\\u0000 \\n\\u0002\\u0018\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0002\\u0018\\u0002\\n\\u0000\\n\\u0002\\u0010\\u000e\\n\\u0002\\b\\u0003\\n\\u0002\\u0018\\u0002\\n\\u0000\\n\\u0002\\u0018\\u0002\\b7\\u0018\\u00002\\u00060\\u0001j\\u0002`\\u0002:\\u0001\\u0007B\\u0011\\b\\u0004\\u0012\\u0006\\u0010\\u0003\\u001a\\u00020\\u0004\\u00a2\\u0006\\u0004\\b\\u0005\\u0010\\u0006\\u0082\\u0001\\u0001\\b\\u00ca\\u0001\\u0002\\b\\n\\u00a8\\u0006\\t"})""";

    private static final String REFUSAL = """
            package com.acme.shop;

            import io.github.statuary.*;

            %s
            @ProblemFamily
            public abstract interface Refusal {
                @kotlin.Metadata
                @ProblemType(status = 402, detail = "You lack {missing} cents.")
                final class Declined implements Refusal {
                    @ProblemMember
                    public final int getMissing() { return 7; }
                }

                @kotlin.Metadata
                %s
                final class Expired implements Refusal {}
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_sealed_interface_of_kotlin_is_a_family(CompilerKind compiler) throws Exception {
        Compiled shop = shop(compiler)
                .source("com/acme/shop/Refusal.java", REFUSAL.formatted(SEALED_INTERFACE, "@ProblemType(status = 410)"))
                .source(
                        "com/acme/shop/Gone.java",
                        "package com.acme.shop;\n@io.github.statuary.ProblemType(status = 503) public enum Gone implements Refusal { FISHING }\n")
                .source("com/acme/shop/Probe.java", """
                        package com.acme.shop;

                        public class Probe {
                            public static String ask() {
                                String answers = "";
                                for (Refusal refusal : new Refusal[] {new Refusal.Declined(), new Refusal.Expired(), Gone.FISHING}) {
                                    answers += com.acme.shop.http.HttpStatusMapper.toResponse(refusal).problem().toJson();
                                }
                                return answers;
                            }
                        }
                        """)
                .run(directory);

        assertThat(shop.errors()).as(shop::summary).isEmpty();
        assertThat(shop.load("com.acme.shop.Probe").getMethod("ask").invoke(null))
                .isEqualTo(
                        "{\"title\":\"Payment Required\",\"status\":402,\"detail\":\"You lack 7 cents.\",\"missing\":7}"
                                + "{\"title\":\"Gone\",\"status\":410}{\"title\":\"Service Unavailable\",\"status\":503}");
    }

    @ParameterizedTest
    @EnumSource
    void a_leaf_that_is_not_mapped_is_a_mistake_there(CompilerKind compiler) {
        Compiled shop = shop(compiler)
                .source("com/acme/shop/Refusal.java", REFUSAL.formatted(SEALED_INTERFACE, ""))
                .source(
                        "com/acme/shop/Late.java",
                        "package com.acme.shop;\npublic final class Late implements Refusal {}\n")
                .run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(Diagnosis::file, KotlinStubsTest::id)
                .containsExactlyInAnyOrder(tuple("Refusal.java", "STA-415"), tuple("Late.java", "STA-415"));
    }

    @ParameterizedTest
    @EnumSource
    void a_sealed_class_of_kotlin_is_a_family_too(CompilerKind compiler) {
        Compiled shop = shop(compiler)
                .source("com/acme/shop/Failure.java", """
                        package com.acme.shop;

                        %s
                        @io.github.statuary.ProblemFamily
                        public abstract class Failure extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                            private Failure() {}

                            @io.github.statuary.ProblemType(status = 409)
                            public static final class Taken extends Failure {
                                private static final long serialVersionUID = 1L;
                            }
                        }
                        """.formatted(SEALED_CLASS))
                .run(directory);

        assertThat(shop.errors()).as(shop::summary).isEmpty();
        assertThat(shop.source("com/acme/shop/http/MappedProblems.java")).contains("problemOf(Failure value)");
    }

    @ParameterizedTest
    @EnumSource
    void a_sealed_interface_whose_subtypes_are_not_known_is_refused(CompilerKind compiler) {
        Compiled shop = shop(compiler)
                .source("com/acme/shop/Refusal.java", """
                        package com.acme.shop;

                        %s
                        @io.github.statuary.ProblemFamily
                        public abstract interface Refusal {}
                        """.formatted(SEALED_INTERFACE))
                .run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(KotlinStubsTest::id)
                .containsExactly("STA-423");
    }

    @ParameterizedTest
    @EnumSource
    void an_interface_of_kotlin_that_is_not_sealed_is_no_family(CompilerKind compiler) {
        Compiled shop = shop(compiler)
                .source("com/acme/shop/Refusal.java", REFUSAL.formatted(ABSTRACT_INTERFACE, ""))
                .run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(KotlinStubsTest::id)
                .containsExactly("STA-414");
    }

    @ParameterizedTest
    @EnumSource
    void a_property_whose_getter_java_cannot_call_has_a_message_of_its_own(CompilerKind compiler) {
        Compiled shop = shop(compiler).source("com/acme/shop/Priced.java", """
                        package com.acme.shop;

                        import io.github.statuary.*;

                        @kotlin.Metadata
                        @ProblemType(status = 409)
                        public final class Priced {
                            @ProblemMember private final int price = 0;

                            @ProblemMember public final String getShelf$shop_main() { return null; }

                            @ProblemMember private final String title = null;

                            public final String getTitle$() { return null; }
                        }
                        """).run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(KotlinStubsTest::id, Diagnosis::line)
                .containsExactly(tuple("STA-424", 8L), tuple("STA-424", 10L), tuple("STA-424", 12L));
        assertThat(shop.errors().get(1).text()).contains("'shelf'");
    }

    @ParameterizedTest
    @EnumSource
    void a_catalog_beside_a_kotlin_file_is_not_found_and_the_message_says_where_to_put_it(CompilerKind compiler) {
        Compiled shop = Compilation.with(compiler)
                .processor(io.github.statuary.processor.StatuaryProcessor::new)
                .source("kotlin/Metadata.java", METADATA)
                .source("com/acme/shop/http/Http.java", """
                        package com.acme.shop.http;

                        @kotlin.Metadata
                        @io.github.statuary.GenerateHttpStatuses(catalogs = "problems.yaml")
                        public final class Http {}
                        """)
                .run(directory);

        assertThat(shop.errors())
                .as(shop::summary)
                .extracting(KotlinStubsTest::id)
                .containsExactly("STA-204");
        assertThat(shop.errors().get(0).text()).contains("package-info.java below src/main/java", "of kapt");
    }

    private static final String METADATA =
            "package kotlin;\npublic @interface Metadata { String[] d1() default {}; }\n";

    private static Compilation shop(CompilerKind compiler) {
        return ShopPackage.with(compiler).source("kotlin/Metadata.java", METADATA);
    }

    private static String id(Diagnosis mistake) {
        return mistake.text().replaceAll("(?s).*\\[(\\w+-\\d+)]$", "$1");
    }
}
