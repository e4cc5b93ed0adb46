package io.github.statuary.processor.golden;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder with an input and all that the processor must make of it:
 *
 * <ul>
 *   <li>{@code input/} sources and catalogs;
 *   <li>{@code options.txt}, optional: a compiler option per line; a {@code -source} that this JVM does not know is left to a
 *       newer JDK, whose messages are not compared;
 *   <li>{@code classpath.txt}, optional: per line the name of an artifact on the test class path, without its version;
 *   <li>{@code scope.txt}, optional: per line a path prefix, when only these generated files are this case's concern;
 *   <li>{@code expected/} every generated file;
 *   <li>{@code messages.txt} every message of the processor; absent when there is none.
 * </ul>
 */
record GoldenCase(Path folder) {
    /** Whether what is generated is not compiled. */
    static final boolean PROCESSING_ONLY = Boolean.getBoolean("golden.processing");

    private static final int NEWER = 25;

    Compiled compile(CompilerKind compiler, Path directory) {
        Compilation compilation = Compilation.with(compiler).sources(Folder.readText(folder.resolve("input")));
        for (String artifact : lines("classpath.txt")) {
            compilation = compilation.classPath(ClassPath.artifact(artifact));
        }
        compilation =
                compilation.options(lines("options.txt").toArray(String[]::new)).processor(GoldenTest.PROCESSOR);
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

    SortedMap<String, String> expectedSources() {
        Path root = folder.resolve("expected");
        return Files.isDirectory(root) ? Folder.readText(root) : new TreeMap<>();
    }

    String expectedMessages() {
        return String.join("\n", lines("messages.txt"));
    }

    /** The generated files that this case is about. */
    Map<String, String> inScope(Map<String, String> generated) {
        List<String> prefixes = lines("scope.txt");
        return generated.entrySet().stream()
                .filter(file -> prefixes.isEmpty() || prefixes.stream().anyMatch(file.getKey()::startsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** The processor's messages in a form that people can review, one or more lines each. */
    static String messages(Compiled compiled) {
        String directory = compiled.classes().getParent().toString();
        return compiled.diagnoses().stream()
                .filter(Diagnosis::isOfProcessor)
                .map(diagnosis -> diagnosis.toString().replace(directory, "DIRECTORY"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    void rewrite(Compiled compiled) {
        Folder.delete(folder.resolve("expected"));
        inScope(compiled.generated()).forEach((path, text) -> Folder.write(folder, "expected/" + path, text));
        String messages = messages(compiled);
        if (messages.isEmpty()) {
            Folder.delete(folder.resolve("messages.txt"));
        } else {
            Folder.write(folder, "messages.txt", messages + "\n");
        }
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
