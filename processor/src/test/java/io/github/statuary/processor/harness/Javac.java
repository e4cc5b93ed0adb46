package io.github.statuary.processor.harness;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** The javac of this JVM with everything in memory, by compile-testing. */
public final class Javac {

    private Javac() {}

    /** A compiler at the language level of our users that sees Statuary's annotations and no framework. */
    public static Compiler with(Processor... processors) {
        return Compiler.javac()
                .withProcessors(processors)
                .withClasspath(classPath())
                .withOptions(options());
    }

    /** A compiler with these options too, to which the annotations and these jars are modules. */
    public static Compiler onModulePath(Processor processor, List<Path> jars, String... options) {
        List<Path> modules =
                Stream.concat(Stream.of(ClassPath.ANNOTATIONS), jars.stream()).toList();
        return with(processor)
                .withClasspath(List.of())
                .withOptions(Stream.concat(
                                Stream.of("--module-path", ClassPath.joined(modules)), Stream.of(options(options)))
                        .toArray());
    }

    /** The class path of such a compiler, and more. */
    public static List<File> classPath(Path... more) {
        return Stream.concat(Stream.of(ClassPath.ANNOTATIONS), Stream.of(more))
                .map(Path::toFile)
                .toList();
    }

    /** The options of such a compiler, and more. */
    public static Object[] options(String... more) {
        return Stream.concat(Stream.of("--release", "17"), Stream.of(more)).toArray();
    }

    /** The annotated package {@link ShopPackage#NAME}. */
    public static JavaFileObject shop(String annotation) {
        return JavaFileObjects.forSourceString(
                ShopPackage.NAME + ".package-info", ShopPackage.packageInfo(ShopPackage.NAME, annotation));
    }

    /** A type of the user's in that package. */
    public static JavaFileObject inShop(String type, String body) {
        return JavaFileObjects.forSourceString(
                ShopPackage.NAME + "." + type, "package " + ShopPackage.NAME + ";\n\n" + body + "\n");
    }
}
