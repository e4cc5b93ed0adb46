package io.github.statuary.processor.golden;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;

/**
 * A folder with an input and all that the processor must make of it. The input must compile, unless the folder's name begins
 * with {@code mistake-}: then it must not.
 *
 * <ul>
 *   <li>{@code input/} sources and catalogs;
 *   <li>{@code options.txt}, optional: a compiler option per line; a {@code -source} that this JVM does not know is left to a
 *       newer JDK, whose messages are not compared;
 *   <li>{@code classpath.txt}, optional: per line the name of an artifact on the test class path, without its version;
 *   <li>{@code scope.txt}, optional: per line a path prefix, when only these generated files are this case's concern;
 *   <li>{@code expected/} every generated file, and every document below {@code META-INF/statuary} of the class output;
 *   <li>{@code messages.txt} every message of the processor; absent when there is none.
 * </ul>
 */
record GoldenCase(Path folder) {
    /** Whether what is generated is not compiled. */
    static final boolean PROCESSING_ONLY = Boolean.getBoolean("golden.processing");

    static final String EXPECTED = "expected/";
    static final String MESSAGES = "messages.txt";

    private static final int NEWER = 25;

    /** Whether a compiler must accept the input and what is generated. */
    boolean mustCompile() {
        return !toString().startsWith("mistake-");
    }

    /** What is in the folder: path to text, with empty messages if there are none. */
    SortedMap<String, String> expected() {
        SortedMap<String, String> expected = new TreeMap<>();
        Path sources = folder.resolve(EXPECTED);
        if (Files.isDirectory(sources)) {
            Folder.readText(sources).forEach((path, text) -> expected.put(EXPECTED + path, text));
        }
        Path messages = folder.resolve(MESSAGES);
        expected.put(MESSAGES, Files.isRegularFile(messages) ? Folder.read(messages) : "");
        return expected;
    }

    GoldenOutcome compile(CompilerKind compiler, Supplier<? extends Processor> processor, Path directory) {
        Compilation compilation = Compilation.with(compiler).sources(Folder.readText(folder.resolve("input")));
        for (String artifact : lines("classpath.txt")) {
            compilation = compilation.classPath(ClassPath.artifact(artifact));
        }
        compilation =
                compilation.options(lines("options.txt").toArray(String[]::new)).processor(processor);
        return GoldenOutcome.of(this, compiler, run(compilation, directory));
    }

    private Compiled run(Compilation compilation, Path directory) {
        if (PROCESSING_ONLY) {
            compilation = compilation.options("-proc:only");
        }
        if (sourceLevel() <= Jdk.running().feature()) {
            return compilation.run(directory);
        }
        assumeThat(PROCESSING_ONLY).as("only what is quick").isFalse();
        Optional<Jdk> newer = Jdk.find(NEWER);
        assumeThat(newer).as("a JDK %d", NEWER).isPresent();
        return ForkedCompiler.of(newer.orElseThrow()).run(compilation, directory);
    }

    private int sourceLevel() {
        List<String> options = lines("options.txt");
        int source = options.indexOf("-source");
        return source < 0 ? 0 : Integer.parseInt(options.get(source + 1));
    }

    /** Whether this case is about the generated file at this path. */
    boolean isInScope(String path) {
        List<String> prefixes = lines("scope.txt");
        return prefixes.isEmpty() || prefixes.stream().anyMatch(path::startsWith);
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Folder.read(file).lines().toList() : List.of();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
