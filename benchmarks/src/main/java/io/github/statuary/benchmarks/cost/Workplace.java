package io.github.statuary.benchmarks.cost;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A folder with the sources of a subject, and the arguments to compile them with. */
final class Workplace {

    private final Subject subject;
    private final Path folder;
    private final List<Path> sources;

    private Workplace(Subject subject, Path folder) throws IOException {
        this.subject = subject;
        this.folder = folder;
        this.sources = javaFiles(folder.resolve("sources"));
    }

    /** A new workplace, with the files that the processor generates. */
    static Workplace of(Subject subject, Path parent) throws IOException {
        Path folder = parent.resolve(subject.name());
        for (var file : subject.files().entrySet()) {
            Path path = folder.resolve("sources").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Workplace workplace = new Workplace(subject, folder);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, workplace.arguments(Kind.PROCESSED));
        if (result != 0) {
            throw new IllegalStateException("does not compile: " + subject.name());
        }
        workplace.keep();
        return workplace;
    }

    Subject subject() {
        return subject;
    }

    Path folder() {
        return folder;
    }

    /** The class files of the last compile with the processor. */
    Path classes() {
        return folder.resolve("classes");
    }

    /** Removes what the last compile has written, so that the processor finds no classes of an earlier one and says nothing of them. */
    void clean() throws IOException {
        for (Path output : List.of(classes(), folder.resolve("generated"))) {
            if (Files.exists(output)) {
                try (Stream<Path> files = Files.walk(output)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** The generated sources by the qualified names of their types. */
    Map<String, String> generated() throws IOException {
        Path kept = folder.resolve("kept");
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : javaFiles(kept)) {
            String path = kept.relativize(file).toString();
            texts.put(
                    path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.'),
                    Files.readString(file));
        }
        return texts;
    }

    /** The arguments of the compiler, into folders that are there. */
    String[] arguments(Kind kind) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-implicit:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", Files.createDirectories(classes()).toString()));
        arguments.addAll(List.of("-classpath", joined(subject.classPath())));
        if (kind == Kind.PROCESSED) {
            arguments.addAll(List.of("-processorpath", joined(subject.processorPath())));
            arguments.addAll(List.of(
                    "-s", Files.createDirectories(folder.resolve("generated")).toString()));
        } else {
            arguments.add("-proc:none");
        }
        sources.forEach(source -> arguments.add(source.toString()));
        if (kind == Kind.GENERATED_BEFORE) {
            javaFiles(folder.resolve("kept")).forEach(source -> arguments.add(source.toString()));
        }
        return arguments.toArray(String[]::new);
    }

    private void keep() throws IOException {
        Path generated = folder.resolve("generated");
        for (Path file : javaFiles(generated)) {
            Path kept = folder.resolve("kept").resolve(generated.relativize(file));
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, Files.readString(file));
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
