package io.github.statuary.mutation.byhand;

import io.github.statuary.mutation.contract.ContractRun;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A copy of a server's classes in which one class is changed, and the contract that runs on it. The tests are copied beside it:
 * those of Quarkus look for the classes there, rather than on the class path.
 */
final class Laboratory {

    private static final int MINUTES = 5;

    private final Path build;
    private final Path sources;
    private final String adapter;
    private final Path classes;
    private final Path tests;
    private final Path copy;
    private final Path copyOfTests;

    /** The build folder of the server's module, and the name of the adapter's package. */
    Laboratory(Path build, String adapter) {
        this.build = build;
        sources = build.resolve("generated-sources/annotations/com/acme/shop/http");
        this.adapter = adapter;
        classes = build.resolve("classes");
        tests = build.resolve("test-classes");
        copy = build.resolve("by-hand/classes");
        copyOfTests = build.resolve("by-hand/test-classes");
    }

    /** The classes as they are. */
    Path unchanged() throws IOException {
        copy(tests, copyOfTests);
        copy(classes, copy);
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** The classes with one change. */
    Path changed(Change change) throws IOException {
        Path original = source(change);
        Path source = Files.createDirectories(build.resolve("by-hand/sources")).resolve(original.getFileName());
        Files.writeString(source, apply(change));
        compile(source, unchanged());
        return copy;
    }

    /** @throws IllegalArgumentException if the change does not fit the source */
    void check(Change change) throws IOException {
        if (!change.hunks().isEmpty()) {
            apply(change);
        }
    }

    private String apply(Change change) throws IOException {
        return change.apply(Files.readString(source(change)));
    }

    private Path source(Change change) {
        return change.source().contains("/")
                ? sources.resolve(change.source())
                : sources.resolve(adapter).resolve(change.source());
    }

    /** The first failure of the contract on these classes; empty if there is none. */
    String run(Path changedClasses) throws IOException, InterruptedException {
        Path answer = build.resolve("by-hand/first-failure.txt");
        Files.deleteIfExists(answer);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("shop."))
                .sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-classpath", classPath(changedClasses), ContractRun.class.getName()));
        command.addAll(List.of(copyOfTests.toString(), answer.toString()));
        Path log = build.resolve("by-hand/contract.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "no end within " + MINUTES + " minutes";
        }
        if (!Files.exists(answer)) {
            throw new IllegalStateException("The contract did not run: see " + log);
        }
        return Files.readString(answer);
    }

    private String classPath(Path changedClasses) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).equals(classes) ? changedClasses.toString() : entry)
                .map(entry -> Path.of(entry).equals(tests) ? copyOfTests.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(Path source, Path into) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-parameters", "-nowarn", "-classpath", classPath(into), "-d", into.toString());
            if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new IllegalArgumentException("A change does not compile:\n" + messages);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
