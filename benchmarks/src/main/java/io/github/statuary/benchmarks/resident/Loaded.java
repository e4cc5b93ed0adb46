package io.github.statuary.benchmarks.resident;

import io.github.statuary.benchmarks.requests.FirstAnswer;
import io.github.statuary.benchmarks.requests.Way;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a JVM has loaded to answer one failing request.
 *
 * @param classes by their names; those without a file, as of lambdas, are numbered by the JVM and have a slash
 * @param metaspace the bytes that the JVM has for classes
 */
record Loaded(Set<String> classes, long metaspace) {

    static Loaded by(String application, Way way) throws IOException, InterruptedException {
        Path log = Files.createTempFile("statuary-classes", ".log");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:disable",
                            "-Xlog:class+load:file=" + log + ":none:filesize=0",
                            "-XX:+UseSerialGC",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            FirstAnswer.class.getName(),
                            application,
                            way.name())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(application + " failed: " + printed);
            }
            return new Loaded(names(log), metaspace(printed));
        } finally {
            Files.delete(log);
        }
    }

    private static Set<String> names(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private static long metaspace(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("metaspace "))
                .mapToLong(line -> Long.parseLong(line.substring("metaspace ".length())))
                .findFirst()
                .orElseThrow();
    }

    /** The generated classes. */
    List<String> generated(Way way) {
        return classes.stream()
                .filter(name -> name.startsWith(way.generatedPackage() + "."))
                .toList();
    }

    /** Those among them that belong to one framework. */
    static List<String> inPackagesBelow(Way way, List<String> generated) {
        int start = way.generatedPackage().length() + 1;
        return generated.stream().filter(name -> name.indexOf('.', start) > 0).toList();
    }

    /** Classes of the JDK, the framework and others that the other JVM did not need. */
    List<String> othersThan(Loaded other) {
        return classes.stream()
                .filter(name -> !name.startsWith("io.github.statuary.benchmarks."))
                .filter(name -> !name.contains("/") && !other.classes.contains(name))
                .toList();
    }

    /** The bytes of class files. */
    static long bytes(List<String> names) throws IOException {
        long bytes = 0;
        for (String name : names) {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = ClassLoader.getSystemResourceAsStream(file)) {
                bytes += in == null ? 0 : in.readAllBytes().length; // none if it was made at run time
            }
        }
        return bytes;
    }
}
