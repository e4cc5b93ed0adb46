package io.github.statuary.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jars of a core and of a domain module over it, of each format, as an earlier version of Statuary generated them: this version
 * compiles a web module against them, and it runs. A kept jar is never written again. For a new format, {@code -Dmodules.keep=true}
 * writes another one.
 */
class KeptModulesTest {

    private static final Path KEPT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test/resources/kept-modules");
    private static final Path NEWEST = KEPT.resolve("format-1.jar");

    @TempDir
    private Path directory;

    @Test
    void there_is_a_jar_of_this_format() throws IOException {
        if (Boolean.getBoolean("modules.keep") && !Files.exists(NEWEST)) {
            OrdersAndBilling shop = new OrdersAndBilling(CompilerKind.JAVAC, directory);
            Compiled errors = shop.errors("exceptions = {401, 404, 429}, adapters = {}, mappings ="
                    + " @MapException(value = java.io.IOException.class, status = 503, headers = \"Retry-After: 60\")");
            write(NEWEST, errors.classes(), shop.orders(errors).classes());
        }
        assertThat(NEWEST).exists();
    }

    @ParameterizedTest
    @EnumSource
    void each_jar_is_compiled_and_run_against(CompilerKind compiler) throws Exception {
        try (Stream<Path> jars = Files.list(KEPT)) {
            for (Path jar : jars.toList()) {
                checkWith(jar, compiler);
            }
        }
    }

    private void checkWith(Path jar, CompilerKind compiler) throws Exception {
        Compiled web = Compilation.with(compiler)
                .classPath(jar)
                .source("com/acme/web/errors/package-info.java", ShopPackage.packageInfo("com.acme.web.errors", """
                        @GenerateHttpStatuses(
                                uses = com.acme.orders.errors.Problems.class,
                                catalogs = "web.yaml",
                                frameworkErrors = true,
                                adapters = Adapter.JDK_HTTP_SERVER,
                                mappings = @MapException(
                                        value = java.nio.file.NoSuchFileException.class,
                                        status = 404,
                                        headers = "X-Shop: a"))"""))
                .source("com/acme/web/errors/web.yaml", """
                        base: https://api.acme.com/problems/
                        problems:
                          signed-out: { status: 401, title: Signed out. }
                          busy:
                            status: 503
                            title: Busy.
                            requires: [Retry-After, Location]
                            fields: { queues: list<string>, hint: { type: string, required: false } }
                        """)
                .source("com/acme/web/CartEmpty.java", """
                        package com.acme.web;

                        @io.github.statuary.ProblemType(status = 409)
                        public class CartEmpty extends RuntimeException {
                            private static final long serialVersionUID = 1L;

                            @io.github.statuary.ProblemMember
                            public final int cart = 3;
                        }
                        """)
                .processor(StatuaryProcessor::new)
                .run(directory.resolve(jar.getFileName() + "-" + compiler));
        assertThat(web.success()).as(web::summary).isTrue();

        Face face = new Face(web, "com.acme.web.errors.Problems");
        assertThat(face.answer(Face.create(web, "com.acme.orders.errors.NoSuchOrderException", 7)))
                .startsWith("404 ")
                .endsWith("\"detail\":\"There is no order 7.\",\"orderId\":7}");
        assertThat(face.answer(Face.create(web, "com.acme.orders.OrderShipped")))
                .isEqualTo("409 {Content-Type=[application/problem+json], X-Carrier=[pigeon]}"
                        + " {\"title\":\"Shipped.\",\"status\":409,\"parcel\":7}");
        assertThat(face.answer(Face.create(web, "com.acme.web.CartEmpty")))
                .isEqualTo(
                        "409 {Content-Type=[application/problem+json]} {\"title\":\"Conflict\",\"status\":409,\"cart\":3}");
        assertThat(face.answer(Face.create(web, "com.acme.web.errors.SignedOutException", "Basic realm=\"shop\"")))
                .startsWith("401 {Content-Type=[application/problem+json], WWW-Authenticate=[Basic realm=\"shop\"]} ");
        Throwable busy = Face.create(
                web, "com.acme.web.errors.BusyException", Duration.ofSeconds(5), URI.create("/later"), List.of("a"));
        busy.getClass().getMethod("withHint", String.class).invoke(busy, "Come back.");
        assertThat(face.answer(busy))
                .isEqualTo("503 {Content-Type=[application/problem+json], Retry-After=[5], Location=[/later]}"
                        + " {\"type\":\"https://api.acme.com/problems/busy\",\"title\":\"Busy.\",\"status\":503,"
                        + "\"queues\":[\"a\"],\"hint\":\"Come back.\"}");
        assertThat(face.answer(new IOException()))
                .startsWith("503 {Content-Type=[application/problem+json], Retry-After=[60]} ");
        assertThat(face.answer(new java.nio.file.NoSuchFileException("a")))
                .startsWith("404 {Content-Type=[application/problem+json], X-Shop=[a]} ");
        assertThat(face.handles(new IllegalStateException())).isFalse();
        assertThat(web.load("com.acme.web.errors.FrameworkErrors")).isNotNull();
        assertThat(web.load("com.acme.web.errors.jdkhttpserver.JdkProblemFilter"))
                .isNotNull();
    }

    private static void write(Path jar, Path... folders) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                            .sorted()
                            .toList()) {
                        JarEntry entry =
                                new JarEntry(folder.relativize(file).toString().replace('\\', '/'));
                        entry.setTime(0);
                        out.putNextEntry(entry);
                        Files.copy(file, out);
                    }
                }
            }
        }
    }
}
