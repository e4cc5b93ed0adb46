package io.github.statuary.benchmarks.cost;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jars of processors: those of peers are on the class path, those of the limits are made here. */
final class Jars {

    private Jars() {}

    /** The jar that a class comes from, which is not loaded. */
    static Path of(String className) {
        String resource = className.replace('.', '/') + ".class";
        var url = Jars.class.getClassLoader().getResource(resource);
        if (url == null || !url.getProtocol().equals("jar")) {
            throw new IllegalStateException("in no jar on the class path: " + className + ", but " + url);
        }
        String file = url.getPath();
        return Path.of(URI.create(file.substring(0, file.indexOf("!/"))));
    }

    /** A new jar with one processor of this module. */
    static Path processor(Path jar, Class<?> processor, Map<String, byte[]> resources) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, processor);
            entry(
                    zip,
                    "META-INF/services/javax.annotation.processing.Processor",
                    processor.getName().getBytes(StandardCharsets.UTF_8));
            for (var resource : resources.entrySet()) {
                entry(zip, resource.getKey(), resource.getValue());
            }
        }
        return jar;
    }

    /** A new jar with one program of this module, and none of the processors that lie beside it. */
    static Path program(Path jar, Class<?> program) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, program);
        }
        return jar;
    }

    private static void add(ZipOutputStream zip, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
            entry(zip, name, bytes.readAllBytes());
        }
    }

    /** A new jar of all class files in a folder. */
    static Path classes(Path jar, Path folder) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                entry(zip, folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
