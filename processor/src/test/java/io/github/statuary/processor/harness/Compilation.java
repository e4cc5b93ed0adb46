package io.github.statuary.processor.harness;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What to compile and how, for what compile-testing cannot do: ECJ, another JDK, real folders. {@link Javac} is for the rest.
 * Every wither returns a changed copy.
 *
 * <pre>{@code
 * Compiled compiled = Compilation.with(CompilerKind.ECJ)
 *         .source("com/acme/package-info.java", "@GenerateHttpStatuses package com.acme; ...")
 *         .processor(StatuaryProcessor::new)
 *         .run(temporaryDirectory);
 * }</pre>
 *
 * @param sources path below the source root to text, in the order in which the compiler gets them
 * @param processors none means that annotation processing is off
 */
public record Compilation(
        CompilerKind compiler,
        Map<String, String> sources,
        List<String> options,
        List<Path> classPath,
        List<Supplier<? extends Processor>> processors) {

    /** An empty compilation that sees Statuary's annotations and no framework. */
    public static Compilation with(CompilerKind compiler) {
        return new Compilation(compiler, Map.of(), List.of(), List.of(ClassPath.ANNOTATIONS), List.of());
    }

    public Compilation source(String path, String text) {
        return sources(Map.of(path, text));
    }

    public Compilation sources(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(sources);
        all.putAll(more);
        return new Compilation(compiler, all, options, classPath, processors);
    }

    public Compilation options(String... more) {
        return new Compilation(compiler, sources, joined(options, List.of(more)), classPath, processors);
    }

    public Compilation classPath(Path... more) {
        return new Compilation(compiler, sources, options, joined(classPath, List.of(more)), processors);
    }

    public Compilation processor(Supplier<? extends Processor> processor) {
        return new Compilation(compiler, sources, options, classPath, joined(processors, List.of(processor)));
    }

    /** Compiles in this JVM, in {@code directory}, which must be empty or hold an earlier run's output. */
    public Compiled run(Path directory) {
        assumeThat(compiler.isWanted()).as("%s is wanted", compiler).isTrue();
        WorkDirectory work = WorkDirectory.at(directory);
        List<Path> files = work.write(sources);
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        JavaCompiler javaCompiler = compiler.create();
        boolean success;
        try (StandardJavaFileManager fileManager =
                javaCompiler.getStandardFileManager(collector, null, StandardCharsets.UTF_8)) {
            fileManager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(work.generated()));
            fileManager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(work.classes()));
            fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            CompilationTask task = javaCompiler.getTask(
                    output,
                    isProcessingOnly() ? new ForgetfulFiles(fileManager) : fileManager,
                    collector,
                    effectiveOptions(),
                    null,
                    fileManager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors.stream().map(Supplier::get).toList());
            success = task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Diagnosis> diagnoses =
                collector.getDiagnostics().stream().map(Diagnosis::of).toList();
        return Compiled.read(success, diagnoses, output.toString(), work, classPath);
    }

    /** Whether the generated sources are not needed. */
    private boolean isProcessingOnly() {
        return options.contains("-proc:only") && Boolean.getBoolean("golden.processing");
    }

    /** The given options, and options that give both compilers the same language level and processing. */
    List<String> effectiveOptions() {
        List<String> effective = new ArrayList<>(options);
        if (Stream.of("--release", "-source").noneMatch(options::contains)) {
            effective.addAll(0, List.of("--release", "17"));
        }
        if (processors.isEmpty()) {
            effective.add("-proc:none");
        }
        return effective;
    }

    private static <T> List<T> joined(Collection<? extends T> first, Collection<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }
}
