package io.github.statuary.benchmarks.mapping;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.tools.ToolProvider;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/** A number of mapped classes, compiled with Statuary and loaded in a class loader of their own. */
final class MappedClasses {

    private final Class<?> failures;
    private final int kinds;

    private MappedClasses(Class<?> failures, int classes) {
        this.failures = failures;
        this.kinds = 1 + MappedSources.subclasses(classes);
    }

    /** Compiles them into a folder of this number in the one given. */
    static void compile(int classes, Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(String.valueOf(classes)));
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-processor",
                "io.github.statuary.processor.StatuaryProcessor",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString()));
        for (var source : MappedSources.of(classes).entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(classes + " mapped classes do not compile");
        }
    }

    static MappedClasses load(int classes, Path parent) throws MalformedURLException, ClassNotFoundException {
        URL folder = parent.resolve(String.valueOf(classes)).toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {folder}, MappedClasses.class.getClassLoader());
        return new MappedClasses(loader.loadClass(MappedSources.PACKAGE + ".Failures"), classes);
    }

    /** Each failure, followed by one of each subclass of its own. */
    RuntimeException[] all() throws ReflectiveOperationException {
        return (RuntimeException[]) failures.getField("ALL").get(null);
    }

    /** The status of the failure at that index. */
    int status(int index) {
        return MappedSources.status(index / kinds);
    }

    /** Whether the class of the failure at that index is mapped itself. */
    boolean isMapped(int index) {
        return index % kinds == 0;
    }

    @SuppressWarnings("unchecked") // it is declared so in the source
    ToIntFunction<Throwable> statuary() throws ReflectiveOperationException {
        return (ToIntFunction<Throwable>) failures.getClassLoader()
                .loadClass(failures.getName() + "$Lookup")
                .getConstructor()
                .newInstance();
    }

    ExceptionHandlerMethodResolver spring() {
        return new ExceptionHandlerMethodResolver(failures);
    }

    Object[] jakartaMappers() throws ReflectiveOperationException {
        return (Object[]) failures.getField("MAPPERS").get(null);
    }
}
