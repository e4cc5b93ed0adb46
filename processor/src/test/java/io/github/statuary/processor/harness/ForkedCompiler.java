package io.github.statuary.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The javac of a JDK in a JVM of its own, with the processors of this test's class path.
 *
 * @param jvmOptions options of that JVM, such as {@code -Duser.language=tr}
 */
public record ForkedCompiler(Jdk jdk, List<String> jvmOptions) {

    public static ForkedCompiler of(Jdk jdk, String... jvmOptions) {
        // A JVM that compiles once ends before its own optimizing compiler pays.
        return new ForkedCompiler(
                jdk,
                Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), Stream.of(jvmOptions))
                        .toList());
    }

    /** Runs the compilation in {@code directory}; the result has the printed text and no single diagnoses. */
    public Compiled run(Compilation compilation, Path directory) {
        WorkDirectory work = WorkDirectory.at(directory);
        List<String> command = new ArrayList<>();
        command.add(jdk.command("javac").toString());
        jvmOptions.forEach(option -> command.add("-J" + option));
        command.addAll(List.of("-encoding", "UTF-8"));
        command.addAll(
                List.of("-d", work.classes().toString(), "-s", work.generated().toString()));
        command.addAll(List.of("-processorpath", ClassPath.joined(ClassPath.ofThisTest())));
        command.addAll(List.of("-classpath", ClassPath.joined(compilation.classPath())));
        if (!compilation.processors().isEmpty()) {
            command.addAll(List.of("-processor", processorNames(compilation)));
        }
        command.addAll(compilation.options());
        work.write(compilation.sources()).forEach(file -> command.add(file.toString()));
        try {
            Path log = directory.resolve("compiler.log");
            int exit = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            String printed = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return Compiled.read(exit == 0, List.of(), printed, work, compilation.classPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String processorNames(Compilation compilation) {
        return compilation.processors().stream()
                .map(processor -> processor.get().getClass().getName())
                .collect(Collectors.joining(","));
    }
}
