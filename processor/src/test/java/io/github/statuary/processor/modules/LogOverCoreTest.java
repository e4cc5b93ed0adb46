package io.github.statuary.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A web module logs as the core and the modules say that it uses, each compiled separately. */
class LogOverCoreTest {

    private static final String ERRORS = """
            statuses:
              404: { log: { level: info } }
              409: { log: { trace: false } }
            problems:
              closed: { status: 503, type: "urn:closed", title: Closed., log: { level: off } }
            """;

    private static final String ORDERS = """
            problems:
              no-such-order: { status: 404, type: "urn:no-order", title: No order., log: { trace: false } }
              in-use: { status: 409, type: "urn:in-use", title: In use., log: { level: warning } }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void everybody_is_heard(CompilerKind compiler) throws Exception {
        Compiled errors = module(compiler, "errors", """
                @GenerateHttpStatuses(
                        catalogs = "problems.yaml",
                        adapters = {},
                        mappings = @MapException(
                                value = IllegalStateException.class, status = 503, log = @LogPolicy(level = LogLevel.ERROR)))""", ERRORS);
        Compiled orders = module(compiler, "orders", """
                @GenerateHttpStatuses(
                        core = com.acme.errors.HttpStatus.class,
                        catalogs = "problems.yaml",
                        adapters = {},
                        mappings = @MapException(
                                value = java.io.IOException.class, status = 503, log = @LogPolicy(level = LogLevel.INFO)))""", ORDERS, errors);
        Compiled billing = module(compiler, "billing", """
                @GenerateHttpStatuses(
                        core = com.acme.errors.HttpStatus.class,
                        adapters = {},
                        mappings = @MapException(value = java.io.EOFException.class, status = 404))""", "", errors);
        Compiled web = module(compiler, "web", """
                @GenerateHttpStatuses(
                        uses = {com.acme.billing.errors.Problems.class, com.acme.orders.errors.Problems.class},
                        frameworkErrors = true,
                        adapters = Adapter.JDK_HTTP_SERVER,
                        mappings = @MapException(
                                value = ArithmeticException.class, status = 409, log = @LogPolicy(trace = true)))""", "", errors, orders, billing);

        assertThat(log(web, Face.create(web, "com.acme.errors.ClosedException")))
                .isEmpty();
        assertThat(log(web, Face.create(web, "com.acme.errors.NotFoundException")))
                .isEqualTo("INFO with its trace");
        assertThat(log(web, Face.create(web, "com.acme.orders.errors.NoSuchOrderException")))
                .isEqualTo("INFO");
        assertThat(log(web, Face.create(web, "com.acme.orders.errors.InUseException")))
                .isEqualTo("WARNING");
        assertThat(log(web, new IllegalStateException())).as("of the core").isEqualTo("SEVERE with its trace");
        assertThat(log(web, new java.io.IOException())).as("of the orders").isEqualTo("INFO with its trace");
        assertThat(log(web, new java.io.EOFException()))
                .as("of the billing, which says nothing, so as the status says")
                .isEqualTo("INFO with its trace");
        assertThat(log(web, new ArithmeticException()))
                .as("of the web module itself")
                .isEqualTo("FINE with its trace");
        assertThat(log(web, new AssertionError())).as("of nobody").isEqualTo("SEVERE with its trace");
    }

    private Compiled module(CompilerKind compiler, String name, String annotation, String catalog, Compiled... others) {
        String packageName = "com.acme." + name + (name.equals("errors") ? "" : ".errors");
        String folder = packageName.replace('.', '/');
        List<Path> classes = new ArrayList<>();
        for (Compiled other : others) {
            classes.add(other.classes());
        }
        Compiled module = Compilation.with(compiler)
                .source(folder + "/package-info.java", ShopPackage.packageInfo(packageName, annotation))
                .source(folder + "/problems.yaml", catalog)
                .classPath(classes.toArray(Path[]::new))
                .processor(StatuaryProcessor::new)
                .run(directory.resolve(name));
        assertThat(module.success()).as(module::summary).isTrue();
        return module;
    }

    /** The level, and whether the trace is there; empty if nothing is logged. */
    private static String log(Compiled web, Throwable failure) throws Exception {
        Class<?> errors = web.load("com.acme.web.errors.FrameworkErrors");
        List<String> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(errors.getName());
        Handler handler = handler(logged);
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            errors.getMethod("toResponse", Throwable.class, UnaryOperator.class)
                    .invoke(null, failure, UnaryOperator.identity());
        } finally {
            logger.removeHandler(handler);
        }
        return String.join(", ", logged);
    }

    private static Handler handler(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLevel() + (entry.getThrown() == null ? "" : " with its trace"));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
