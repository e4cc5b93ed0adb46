package io.github.statuary.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mappings from outside of a module that leave out what the module says of its classes. */
class ForgottenMappingTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void the_annotation_of_a_leaf_in_another_module_is_missed(CompilerKind compiler) {
        Compiled domain = domain(compiler);
        Compiled web = web(compiler, domain, "@MapException(value = com.acme.domain.Refused.class, status = 422)");

        assertThat(web.errors()).as(web::summary).hasSize(2);
        assertThat(web.summary())
                .contains("com.acme.domain.Refused.Closed has an annotation of its own, and is below"
                        + " com.acme.domain.Refused, which is mapped here.")
                .contains("com.acme.domain.Refused.Missing has an annotation")
                .contains("[STA-512]");
    }

    @ParameterizedTest
    @EnumSource
    void a_leaf_that_is_named_is_read(CompilerKind compiler) {
        Compiled web = web(compiler, domain(compiler), """
                {
                    @MapException(value = com.acme.domain.Refused.class, status = 422),
                    @MapException(com.acme.domain.Refused.Closed.class),
                    @MapException(com.acme.domain.Refused.Missing.class)
                }""");

        assertThat(web.success()).as(web::summary).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_generated_exceptions_of_another_core_are_not_mapped_by_hand(CompilerKind compiler) {
        Compiled errors = new OrdersAndBilling(compiler, directory).errors("exceptions = 404");
        Compiled web =
                web(compiler, errors, "@MapException(value = com.acme.errors.NotFoundException.class, status = 404)");

        assertThat(web.errors()).as(web::summary).hasSize(1);
        assertThat(web.summary())
                .contains(
                        "com.acme.errors.NotFoundException is or extends a generated exception of the package com.acme.errors")
                .contains("write core = com.acme.errors.HttpStatus.class on this package, or uses ="
                        + " com.acme.errors.Problems.class")
                .contains("[STA-511]");
    }

    private Compiled domain(CompilerKind compiler) {
        return Compilation.with(compiler)
                .source("com/acme/domain/Refused.java", """
                        package com.acme.domain;

                        import io.github.statuary.ProblemType;

                        /** Says what went wrong, in a module without an annotated package. */
                        public abstract sealed class Refused extends RuntimeException {
                            private static final long serialVersionUID = 1L;

                            @ProblemType(status = 409)
                            public static final class Closed extends Refused {
                                private static final long serialVersionUID = 1L;
                            }

                            @ProblemType(status = 404)
                            public static final class Missing extends Refused {
                                private static final long serialVersionUID = 1L;
                            }

                            public static final class Other extends Refused {
                                private static final long serialVersionUID = 1L;
                            }
                        }
                        """)
                .run(directory.resolve("domain"));
    }

    private Compiled web(CompilerKind compiler, Compiled other, String mapping) {
        return new OneCompilation(compiler, other.classes())
                .with("web", "@GenerateHttpStatuses(exceptions = 404, mappings = " + mapping + ")")
                .run(directory.resolve("web"));
    }
}
