package io.github.statuary.processor.modules;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A shop in modules: a core, two domain modules over it, and a web module that uses both. Each is compiled separately. */
final class OrdersAndBilling {

    static final String WEB_ANNOTATION = """
            @GenerateHttpStatuses(
                    uses = {com.acme.orders.errors.Problems.class, com.acme.billing.errors.Problems.class},
                    mappings = @MapException(value = java.nio.file.AccessDeniedException.class, status = 403))""";

    private final CompilerKind compiler;
    private final Path directory;

    OrdersAndBilling(CompilerKind compiler, Path directory) {
        this.compiler = compiler;
        this.directory = directory;
    }

    /** All modules. */
    Compiled all() {
        Compiled errors = errors("mappings = @MapException(value = java.io.IOException.class, status = 503)");
        Compiled orders = orders(errors);
        Compiled billing = billing(errors);
        return web(WEB_ANNOTATION, errors, orders, billing);
    }

    Compiled errors(String attributes) {
        return module("errors", "@GenerateHttpStatuses(" + attributes + ")").run(directory.resolve("errors"));
    }

    Compiled orders(Compiled... others) {
        return plus(module("orders", """
                                @GenerateHttpStatuses(
                                        core = com.acme.errors.HttpStatus.class,
                                        catalogs = "orders.yaml",
                                        mappings = @MapException(
                                                value = java.nio.file.FileSystemException.class, status = 507))"""), others)
                .source("com/acme/orders/errors/orders.yaml", """
                        base: https://api.acme.com/problems/
                        problems:
                          no-such-order:
                            status: 404
                            title: There is no such order.
                            detail: There is no order {orderId}.
                            fields: { orderId: int, near: { type: list<int>, required: false } }
                          limited: { status: 429, title: Slow down., requires: [Retry-After] }
                        """)
                .source("com/acme/orders/OrderShipped.java", """
                        package com.acme.orders;

                        @io.github.statuary.ProblemType(status = 409, title = "Shipped.", headers = "X-Carrier: pigeon")
                        public class OrderShipped extends RuntimeException {
                            private static final long serialVersionUID = 1L;

                            @io.github.statuary.ProblemMember
                            public final int parcel = 7;
                        }
                        """)
                .run(directory.resolve("orders"));
    }

    Compiled billing(Compiled... others) {
        return plus(module("billing", """
                                @GenerateHttpStatuses(
                                        core = com.acme.errors.HttpStatus.class,
                                        mappings = @MapException(
                                                value = java.nio.file.NoSuchFileException.class, status = 404))"""), others).run(directory.resolve("billing"));
    }

    Compiled web(String annotation, Compiled... others) {
        return plus(module("web", annotation), others).run(directory.resolve("web"));
    }

    private Compilation module(String name, String annotation) {
        String packageName = "com.acme." + name + (name.equals("errors") ? "" : ".errors");
        return Compilation.with(compiler)
                .source(
                        packageName.replace('.', '/') + "/package-info.java",
                        ShopPackage.packageInfo(packageName, annotation))
                .processor(StatuaryProcessor::new);
    }

    private static Compilation plus(Compilation compilation, Compiled... others) {
        List<Path> classes = new ArrayList<>();
        for (Compiled other : others) {
            if (!other.success()) {
                throw new AssertionError(other.summary());
            }
            classes.add(other.classes());
        }
        return compilation.classPath(classes.toArray(Path[]::new));
    }
}
