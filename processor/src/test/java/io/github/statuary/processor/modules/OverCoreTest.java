package io.github.statuary.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages over the core of a package in another module, each compiled separately. */
class OverCoreTest {

    private static final String WEB = "com.acme.web.errors.Problems";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_problem_type_extends_the_core_and_is_answered_by_it(CompilerKind compiler) throws Exception {
        Compiled all = new OrdersAndBilling(compiler, directory).all();
        Throwable thrown = Face.create(all, "com.acme.orders.errors.NoSuchOrderException", 7);
        thrown.getClass().getMethod("withNear", List.class).invoke(thrown, List.of(6, 8));
        thrown.getClass().getMethod("withHeader", String.class, String.class).invoke(thrown, "X-Shop", "a");

        String expected = "404 {Content-Type=[application/problem+json], X-Shop=[a]}"
                + " {\"type\":\"https://api.acme.com/problems/no-such-order\",\"title\":\"There is no such order.\",\"status\":404,"
                + "\"detail\":\"There is no order 7.\",\"orderId\":7,\"near\":[6,8]}";
        for (String face : List.of(
                "com.acme.errors.HttpStatusMapper",
                "com.acme.errors.Problems",
                "com.acme.orders.errors.Problems",
                WEB)) {
            assertThat(new Face(all, face).answer(thrown)).as(face).isEqualTo(expected);
        }
        assertThat(thrown)
                .isInstanceOf(all.load("com.acme.errors.NotFoundException").asSubclass(Throwable.class));
        assertThat(new Face(all, WEB).answer(new CompletionException(thrown))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_header_that_a_problem_type_requires_is_sent(CompilerKind compiler) throws Exception {
        Compiled all = new OrdersAndBilling(compiler, directory).all();
        Throwable thrown =
                Face.create(all, "com.acme.orders.errors.LimitedException", java.time.Duration.ofMillis(1001));

        assertThat(new Face(all, WEB).answer(thrown))
                .startsWith("429 {Content-Type=[application/problem+json], Retry-After=[2]} ");
    }

    @ParameterizedTest
    @EnumSource
    void a_class_that_another_module_maps_is_answered_where_the_module_is_used(CompilerKind compiler) throws Exception {
        Compiled all = new OrdersAndBilling(compiler, directory).all();
        Throwable shipped = Face.create(all, "com.acme.orders.OrderShipped");

        assertThat(new Face(all, WEB).answer(shipped))
                .isEqualTo("409 {Content-Type=[application/problem+json], X-Carrier=[pigeon]}"
                        + " {\"title\":\"Shipped.\",\"status\":409,\"parcel\":7}");
        assertThat(new Face(all, "com.acme.errors.Problems").handles(shipped)).isFalse();
        assertThat(new Face(all, "com.acme.billing.errors.Problems").handles(shipped))
                .isFalse();
        assertThat(new Face(all, "com.acme.orders.errors.Problems").handles(shipped))
                .isTrue();
        assertThat(new Face(all, WEB).handles(shipped)).isTrue();
        assertThat(new Face(all, WEB).handles(new IllegalStateException())).isFalse();
        assertThat(new Face(all, WEB).answer(new IllegalStateException()))
                .startsWith("500 ")
                .doesNotContain("detail");
        assertThat(new Face(all, WEB).handles(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_nearest_class_answers_wherever_it_is_mapped(CompilerKind compiler) throws Exception {
        Compiled all = new OrdersAndBilling(compiler, directory).all();

        Map<Throwable, Integer> statuses = Map.of(
                new java.io.IOException(), 503, // the core
                new java.io.EOFException(), 503,
                new java.nio.file.FileSystemException("a"), 507, // the orders
                new java.nio.file.NotDirectoryException("a"), 507,
                new java.nio.file.NoSuchFileException("a"), 404, // the billing
                new java.nio.file.AccessDeniedException("a"), 403, // the web module itself
                new java.util.concurrent.ExecutionException(new java.nio.file.AccessDeniedException("a")), 403);
        for (Map.Entry<Throwable, Integer> each : statuses.entrySet()) {
            assertThat(new Face(all, WEB).statusCodeOf(each.getKey()))
                    .as(each.getKey().toString())
                    .isEqualTo(each.getValue());
            assertThat(new Face(all, WEB).answer(each.getKey())).startsWith(each.getValue() + " ");
        }
        assertThat(new Face(all, "com.acme.billing.errors.Problems")
                        .statusCodeOf(new java.nio.file.AccessDeniedException("a")))
                .isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource
    void a_catch_all_of_another_module_is_known_as_such(CompilerKind compiler) throws Exception {
        OrdersAndBilling shop = new OrdersAndBilling(compiler, directory);
        Compiled errors = shop.errors("mappings = @MapException(value = RuntimeException.class, status = 503)");
        Compiled orders = shop.orders(errors);
        Compiled all = shop.web(
                "@GenerateHttpStatuses(uses = com.acme.orders.errors.Problems.class, adapters = Adapter.JDK_HTTP_SERVER)",
                errors,
                orders);
        Face web = new Face(all, WEB);

        assertThat(all.source("com/acme/web/errors/Failures.java"))
                .contains("return Problems.handles(failure) && ofAnotherPackage(failure) == null;");
        assertThat(web.statusCodeOf(new IllegalStateException())).isEqualTo(503);
        assertThat(web.isCatchAll(new IllegalStateException())).isTrue();
        Throwable shipped = Face.create(all, "com.acme.orders.OrderShipped");
        assertThat(web.statusCodeOf(shipped)).isEqualTo(409);
        assertThat(web.isCatchAll(shipped)).isFalse();
        Throwable missing = Face.create(all, "com.acme.orders.errors.NoSuchOrderException", 7);
        for (String face : List.of(WEB, "com.acme.orders.errors.Problems", "com.acme.errors.Problems")) {
            assertThat(new Face(all, face).isCatchAll(missing)).as(face).isFalse();
        }
        assertThat(new Face(all, "com.acme.errors.Problems").isCatchAll(shipped))
                .isTrue();
        assertThat(web.isCatchAll(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void no_type_of_the_core_is_generated_again(CompilerKind compiler) {
        OrdersAndBilling shop = new OrdersAndBilling(compiler, directory);
        Compiled errors = shop.errors("");
        Compiled web =
                shop.web("@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, adapters = {})", errors);

        assertThat(web.success()).as(web::summary).isTrue();
        assertThat(web.diagnoses()).as(web::summary).isEmpty();
        assertThat(web.generated().keySet()).containsExactly("com/acme/web/errors/Problems.java");
    }

    /**
     * The class files of the last compilation are on the class path, as a build tool passes them. ECJ in batch generates nothing that
     * is there, and javac of JDK 17 crashes over a record that is there.
     */
    @Test
    void a_core_of_the_same_compilation_is_the_new_one() {
        Optional<Jdk> jdk = Jdk.find(25);
        assumeThat(jdk).as("a JDK 25").isPresent();
        Compiled old = new OrdersAndBilling(CompilerKind.JAVAC, directory).errors("exceptions = 404");
        OneCompilation anew = new OneCompilation(CompilerKind.JAVAC, old.classes())
                .with("errors", "@GenerateHttpStatuses(exceptions = {403, 404})")
                .with(
                        "orders.errors",
                        "@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, catalogs = \"a.yaml\")")
                .source("com/acme/orders/errors/a.yaml", "problems: { b: { type: 'urn:b', status: 403, title: B } }");
        Compiled both = ForkedCompiler.of(jdk.orElseThrow())
                .run(anew.compilation(), old.classes().getParent());

        assertThat(both.success()).as(both::summary).isTrue();
        assertThat(both.source("com/acme/orders/errors/BException.java"))
                .contains("class BException extends ForbiddenException ");
    }

    /** On javac alone: ECJ reads no module path through the standard compiler interface. */
    @Test
    void a_named_module_requires_the_module_of_the_core() {
        Compiled errors = module("com.acme.errors", "@GenerateHttpStatuses(exceptions = 404)", "", "");
        Compiled orders = module(
                "com.acme.orders",
                "@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class,"
                        + " mappings = @MapException(value = java.io.IOException.class, status = 503))",
                "requires com.acme.errors;",
                File.pathSeparator + errors.classes());

        assertThat(orders.success()).as(orders::summary).isTrue();
        assertThat(orders.source("com/acme/orders/Problems.java")).contains("com.acme.errors.Problems.maps(type)");
    }

    private Compiled module(String name, String annotation, String requires, String modulePath) {
        Compiled compiled = new OneCompilation(CompilerKind.JAVAC)
                .with(name.replace("com.acme.", ""), annotation)
                .source(
                        "module-info.java",
                        "module " + name + " { requires static io.github.statuary; " + requires + " exports " + name
                                + "; }")
                .compilation()
                .options("--module-path", ClassPath.ANNOTATIONS + modulePath)
                .run(directory.resolve(name));
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }

    @ParameterizedTest
    @EnumSource
    void a_status_without_a_class_of_its_own_has_that_of_its_branch(CompilerKind compiler) {
        Compiled both = new OneCompilation(compiler)
                .with("errors", "@GenerateHttpStatuses(exceptions = 404)")
                .with(
                        "orders.errors",
                        "@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, catalogs = \"a.yaml\")")
                .source(
                        "com/acme/orders/errors/a.yaml",
                        "problems: { b: { type: 'urn:b', status: 401, title: B }, c: { type: 'urn:c', status: 501, title: C } }")
                .run(directory);

        assertThat(both.success()).as(both::summary).isTrue();
        assertThat(both.source("com/acme/orders/errors/BException.java"))
                .contains("class BException extends ClientErrorException ")
                .contains("super(401, null, cause);\n        setHeader(\"WWW-Authenticate\", challenge);");
        assertThat(both.source("com/acme/orders/errors/CException.java"))
                .contains("class CException extends ServerErrorException ");
    }

    /** As in an application whose classes and packages begin with the same words. */
    @ParameterizedTest
    @EnumSource
    void a_class_is_claimed_once_where_two_packages_of_a_compilation_are_equally_near(CompilerKind compiler) {
        Compiled both = new OneCompilation(compiler)
                .with("errors", "@GenerateHttpStatuses(exceptions = 404)")
                .with("web", "@GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class)")
                .source("com/acme/Shipped.java", """
                        package com.acme;

                        @io.github.statuary.ProblemType(status = 409)
                        public class Shipped extends Exception {
                            private static final long serialVersionUID = 1L;
                        }
                        """)
                .run(directory);

        assertThat(both.success()).as(both::summary).isTrue();
        assertThat(both.generated()).containsKey("com/acme/errors/MappedProblems.java");
        assertThat(both.generated()).doesNotContainKey("com/acme/web/MappedProblems.java");
    }
}
