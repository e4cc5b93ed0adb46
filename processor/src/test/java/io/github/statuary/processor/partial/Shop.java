package io.github.statuary.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A shop whose sources are compiled in parts, into one output that is on the class path. */
record Shop(By by, Path directory) {

    static final String PACKAGE = "com/acme/shop/http/package-info.java";
    static final String ORDER = "com/acme/shop/OrderNotFound.java";
    static final String REFUSAL = "com/acme/shop/Refusal.java";
    static final String BUSY = "com/acme/shop/Busy.java";
    static final String QUEUE_FULL = "com/acme/shop/QueueFull.java";

    /** The compilers that a build may use. */
    enum By {
        JAVAC,
        ECJ,
        JAVAC_25
    }

    /** All sources: an exception, a family with nested leaves, an interface and an exception that implements it. */
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(PACKAGE, ShopPackage.packageInfo(ShopPackage.NAME, ShopPackage.SMALL));
        sources.put(ORDER, exception("OrderNotFound", 404));
        sources.put(REFUSAL, """
                package com.acme.shop;

                import io.github.statuary.*;

                @ProblemFamily
                public sealed interface Refusal {
                    @ProblemType(status = 402, detail = "You lack {missing} of {cents} cents.")
                    record Declined(@ProblemMember int missing, @ProblemMember int cents) implements Refusal {}

                    @ProblemType(status = 410)
                    record Expired() implements Refusal {}
                }
                """);
        sources.put(BUSY, """
                package com.acme.shop;

                @io.github.statuary.ProblemType(status = 503, headers = "Retry-After: 9")
                public interface Busy {}
                """);
        sources.put(QUEUE_FULL, """
                package com.acme.shop;

                @SuppressWarnings("serial")
                public class QueueFull extends RuntimeException implements Busy {}
                """);
        return sources;
    }

    static String exception(String name, int status) {
        return """
                package com.acme.shop;

                import io.github.statuary.*;

                @SuppressWarnings("serial")
                @ProblemType(status = %d, detail = "No order {orderId} for {customer}.")
                public class %s extends Exception {
                    @ProblemMember
                    public long orderId() {
                        return 7;
                    }

                    @ProblemMember
                    public String getCustomer() {
                        return "Ann";
                    }
                }
                """.formatted(status, name);
    }

    /** Compiles all sources. */
    Compiled all() {
        return compiles(sources());
    }

    /** Compiles some of the sources. */
    Compiled only(String... paths) {
        return compiles(some(paths));
    }

    static Map<String, String> some(String... paths) {
        Map<String, String> some = new LinkedHashMap<>();
        for (String path : paths) {
            some.put(path, sources().get(path));
        }
        return some;
    }

    /** Compiles these sources, which must succeed. */
    Compiled compiles(Map<String, String> sources) {
        Compiled compiled = run(sources);
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }

    Compiled run(Map<String, String> sources) {
        return run(compilation().sources(sources));
    }

    /** No sources, over the output of what was compiled before. */
    Compilation compilation() {
        Compilation compilation = Compilation.with(by == By.ECJ ? CompilerKind.ECJ : CompilerKind.JAVAC)
                .classPath(classes())
                .processor(StatuaryProcessor::new);
        return by == By.JAVAC ? compilation.options(preferringSources()) : compilation;
    }

    /** JDK 17 fails on a record that is generated again over its class (JDK-8332297), but not over its source. */
    private String[] preferringSources() {
        Path generated = directory.resolve("generated");
        return Files.exists(generated)
                ? new String[] {"-Xprefer:source", "-implicit:none", "-sourcepath", generated.toString()}
                : new String[0];
    }

    Compiled run(Compilation compilation) {
        if (by != By.JAVAC_25) {
            return compilation.run(directory);
        }
        Optional<Jdk> newer = Jdk.find(25);
        assumeThat(newer).as("a JDK 25").isPresent();
        return ForkedCompiler.of(newer.orElseThrow()).run(compilation.options("--release", "17"), directory);
    }

    /** Deletes a source with the classes that were made of it. */
    void delete(String path) {
        Folder.delete(directory.resolve("sources").resolve(path));
        Folder.delete(classes().resolve(path.replace(".java", ".class")));
    }

    Path classes() {
        Path classes = directory.resolve("classes");
        try {
            return Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status code of the response to an exception without constructor arguments. */
    static int statusOf(Compiled compiled, String exception) throws ReflectiveOperationException {
        Object failure = compiled.load(exception).getConstructor().newInstance();
        return (int) compiled.load(ShopPackage.NAME + ".HttpStatusMapper")
                .getMethod("statusCodeOf", Throwable.class)
                .invoke(null, failure);
    }
}
